import type {LauncherStrings} from './strings.js';

/** English. */
export const launcherStrings: LauncherStrings = {
  locale: 'en',
  openChat: 'Open chat',
  online: 'We’re online',
  offline: 'We’re away',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  count: String,
};
