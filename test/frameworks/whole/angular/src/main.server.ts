import {mergeApplicationConfig} from '@angular/core';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App} from './app/app';
import {config} from './app/config';

const routes = withRoutes([{path: '**', renderMode: RenderMode.Prerender}]);
const onServer = mergeApplicationConfig(config, {providers: [provideServerRendering(routes)]});

export default (context: BootstrapContext) => bootstrapApplication(App, onServer, context);
