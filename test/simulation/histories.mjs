// The shortest histories that have ever failed, and why. None of them may fail again.

/** Ten tabs that begin a conversation, or go on with one, in the same instant. */
const everyTab = (name) => Array.from({length: 10}, (_, tab) => [name, 0, tab]);
const openAll = Array.from({length: 9}, () => ['open', 0, 0]);

export const histories = [
  // Each tab took the pointer to the conversation for a fact, and put its own back whenever another one had done so.
  [...openAll, ...everyTab('say')],
  [...openAll, ...everyTab('say twice'), ...everyTab('say twice'), ...everyTab('hear'), ...everyTab('say twice')],
  [...openAll, ...everyTab('say'), ['end', 0, 3], ...everyTab('say')],
  [
    ['open', 0, 0],
    ['say', 0, 674919],
    ['say', 0, 0],
    ['leave an address', 0, 235473],
    ['leave an address', 0, 0],
  ],
  // A tab puts back what another one has ended without its hearing of it: the reply to it, too, or tabs differ in its place.
  [
    ['open', 0, 0],
    ['say', 0, 173151],
    ['end', 0, 0],
    ['kill', 0, 0],
    ['say', 0, 0],
    ['come back', 0, 0],
    ['open', 0, 0],
  ],
  // A key that says that a message was taken goes while nobody hears of it: a tab that comes then takes it for waiting.
  [
    ['say', 0, 0],
    ['work', 0, 0],
    ['say', 0, 0],
    ['say', 0, 0],
    ['say', 0, 0],
    ['answer', 0, 147806],
    ['say', 0, 0],
    ['remove a key', 761289, 0],
    ['come back', 0, 0],
    ['open', 0, 0],
  ],
  // What found room late is told with what came after it: the latter overtook it over the other way.
  [
    ['kill', 0, 0],
    ['fill', 0, 0],
    ['open', 0, 0],
    ['open', 0, 0],
    ['say', 0, 827449],
    ['open', 0, 0],
    ['free', 0, 0],
    ['say', 0, 15691],
    ['hear', 192177, 574031],
    ['kill', 0, 0],
    ['work', 0, 44929],
  ],
  // What only one tab's memory still has goes into storage as soon as there is room.
  [
    ['open', 0, 0],
    ['fill', 0, 0],
    ['say', 0, 0],
    ['open', 0, 0],
    ['steal the lock', 0, 471737],
    ['kill', 0, 0],
    ['hear all', 0, 0],
    ['hear', 0, 334653],
    ['say', 0, 139321],
  ],
  // Ended by a tab that is gone, while this one was put aside.
  [
    ['open', 0, 0],
    ['say', 0, 63711],
    ['end', 0, 264337],
    ['hear', 0, 0],
    ['kill', 782419, 0],
    ['hear', 0, 0],
    ['come back', 0, 0],
    ['open', 0, 0],
  ],
  // That a message was taken was read, not written, by the tab that has to put it back.
  [
    ['say', 0, 0],
    ['work', 0, 0],
    ['say', 0, 0],
    ['answer', 0, 229062],
    ['kill', 0, 0],
    ['open', 0, 0],
    ['say twice', 0, 0],
    ['remove a key', 893039, 0],
    ['open', 0, 0],
  ],
  // A tab that came after an end was told of it by nobody.
  [
    ['open', 0, 0],
    ['say', 0, 15621],
    ['end', 0, 493927],
    ['kill', 390445, 0],
    ['open', 0, 0],
    ['hear', 3070, 0],
    ['hear', 76246, 0],
    ['say', 0, 0],
    ['hear', 492263, 0],
  ],
  // A tab that was put aside came back with what others had ended.
  [
    ['open', 0, 0],
    ['say', 0, 370593],
    ['end', 0, 0],
    ['open', 0, 0],
    ['kill', 0, 0],
    ['say', 0, 212997],
    ['say', 0, 0],
    ['come back', 0, 0],
  ],
  // A thread that another tab's end has emptied begins anew: what that tab puts back then is told of, as at first.
  [
    ['open', 0, 0],
    ['say', 0, 18819],
    ['clear', 0, 0],
    ['say', 0, 0],
    ['come back', 0, 238139],
    ['end', 0, 0],
  ],
  // A tab hears that a question's key is gone before it hears of the end by which it went: the answer stands alone until then.
  [
    ['fill', 185705, 0],
    ['ask a common question', 0, 0],
    ['open', 0, 0],
    ['hear', 0, 0],
    ['end', 0, 0],
    ['hear', 0, 27399],
  ],
  // What another tab has ended comes back for a moment to a page that heard nothing meanwhile, and has ended its own since.
  [
    ['open', 0, 0],
    ['say', 0, 80967],
    ['open', 0, 0],
    ['freeze', 0, 0],
    ['end', 0, 582813],
    ['say', 0, 127321],
    ['come back', 0, 0],
    ['end', 0, 0],
    ['say', 0, 0],
  ],
  // What goes out later went into a conversation that another tab had ended, and was ended with it.
  [
    ['nowhere', 0, 0],
    ['open', 0, 0],
    ['say', 0, 0],
    ['end', 0, 749937],
    ['open', 0, 0],
    ['say', 0, 0],
    ['say', 0, 170134],
    ['say', 0, 163880],
    ['hear', 658985, 548288],
  ],
  // Two tabs heard the same answer with different times, and wrote it under one key: one of them took the other's for what is stored.
  [
    ['say', 0, 0],
    ['open', 172071, 0],
    ['work', 0, 0],
    ['say', 0, 0],
    ['answer', 0, 470499],
    ['say', 0, 284581],
    ['work', 0, 100815],
    ['time', 0, 0],
    ['answer', 0, 359269],
    ['come back', 0, 0],
  ],
  // A customer signed in while another tab wrote in the conversation that they took over: what it had said went with its end.
  [
    ['open', 0, 0],
    ['say', 0, 0],
    ['hear all', 0, 1],
    ['sign in', 0, 0],
    ['say', 0, 1],
  ],
  [
    ['open', 0, 0],
    ['open', 0, 0],
    ['say', 0, 0],
    ['hear all', 0, 1],
    ['sign in', 0, 0],
    ['say', 0, 1],
    ['hear all', 0, 2],
    ['kill', 1, 0],
  ],
  // Of what went out later only the fact was left that it had been said to nobody, and that the shop had taken it.
  [
    ['nowhere', 0, 0],
    ['say twice', 0, 0],
    ['somewhere', 0, 0],
    ['work', 0, 0],
    ['answer', 0, 0],
    ['come back', 0, 0],
    ['remove a key', 298624, 0],
    ['open', 0, 0],
  ],
];
