import {provideZonelessChangeDetection, type ApplicationConfig} from '@angular/core';
import {provideClientHydration} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {One, Two} from './pages';

export const config: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideClientHydration(),
    provideRouter([
      {path: '', component: One},
      {path: 'two', component: Two},
    ]),
  ],
};
