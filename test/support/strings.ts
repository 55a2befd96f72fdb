import {contactStrings} from '../../src/i18n/contact-strings.js';
import {launcherStrings} from '../../src/i18n/launcher-strings.js';
import {panelStrings} from '../../src/i18n/panel-strings.js';
import {personStrings} from '../../src/i18n/person-strings.js';
import {questionsStrings} from '../../src/i18n/questions-strings.js';
import type {ChatStrings} from '../../src/i18n/strings.js';
import {weekStrings} from '../../src/i18n/week-strings.js';
import {threadStrings} from '../../src/i18n/thread-strings.js';

/** All built-in texts, which load in parts. */
export const english: ChatStrings = {
  ...launcherStrings,
  ...panelStrings,
  ...threadStrings,
  ...contactStrings,
  ...questionsStrings,
  ...personStrings,
  ...weekStrings,
};
