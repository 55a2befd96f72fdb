// The page around the examples of docs/frameworks/react.md.
import {Chat} from './src/Chat.tsx';
import {SupportChat} from './src/SupportChat.tsx';

const CUSTOMER = {id: '7', email: 'ada@shop.example'};
const hear = (text: string) => void (globalThis as {heard?: string[]}).heard?.push(text);

export const pages = {
  Chat: () => <Chat />,
  SupportChat: () => <SupportChat customer={CUSTOMER} onMessage={hear} />,
};
