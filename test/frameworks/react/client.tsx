import {createRoot, hydrateRoot} from 'react-dom/client';
import {pages} from './page.tsx';

const app = document.getElementById('app')!;
const page = pages[document.documentElement.id as keyof typeof pages]();
if (app.firstChild) hydrateRoot(app, page);
else createRoot(app).render(page);
