import {Component} from '@angular/core';
import {RouterOutlet} from '@angular/router';
import {Chat} from './chat';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, Chat],
  template: `
    <router-outlet />
    <app-chat />
  `,
})
export class App {}
