// Writes dist/schema.json, the published JSON Schema, from the definition that the code validates with.
import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {configurationSchema} from '../dist/npm/domain/configuration-schema.js';

const schema = toJsonSchema(configurationSchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore', // rules beyond JSON Schema (dates that exist, times that differ) are in the code alone
});
const document = {$schema: 'https://json-schema.org/draft/2020-12/schema', ...schema};
writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
