import type {ContactStrings} from './strings.js';

/** English. */
export const contactStrings: ContactStrings = {
  askEmail: 'Leave your email address, and we can reply by email if you have left this page.',
  email: 'Email address',
  emailInvalid: 'Please enter a complete email address, such as name@example.com.',
  name: 'Name (optional)',
  saveEmail: 'Save',
  skipEmail: 'No thanks',
  leaveEmail: 'Leave an email address',
  changeEmail: 'Change email address',
  contact: (email, name) => (name ? `I’m ${name}. You can reach me at ${email}.` : `You can reach me at ${email}.`),
};
