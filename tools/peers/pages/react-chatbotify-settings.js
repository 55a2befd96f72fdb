export const SETTINGS = {
  general: {embedded: false},
  chatHistory: {disabled: true},
  notification: {disabled: true},
  audio: {disabled: true},
  voice: {disabled: true},
  tooltip: {mode: 'NEVER'},
};
export const FLOW = {start: {message: 'Hi! How can we help?'}};
