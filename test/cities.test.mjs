// The cities of the editor's time-zone field are cut from a package: whoever updates that package writes them anew.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {cityData} from '../tools/cities.mjs';

test('the cities are those of the package', () => {
  const kept = readFileSync(new URL('../src/i18n/editor/cities/city-data.ts', import.meta.url), 'utf8');
  assert.ok(kept === cityData(), 'run node tools/cities.mjs, and look at what it changes');
});
