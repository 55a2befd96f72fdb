import {Component} from '@angular/core';
import {RouterLink} from '@angular/router';

@Component({imports: [RouterLink], template: '<h1>One</h1> <a routerLink="/two">Two</a>'})
export class One {}

@Component({imports: [RouterLink], template: '<h1>Two</h1> <a routerLink="/">One</a>'})
export class Two {}
