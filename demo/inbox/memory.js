// What this browser remembers: the agent's names, and how much of each conversation was seen. Where a browser forbids that,
// it is forgotten with the page.

const fallback = new Map();

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return fallback.get(key) ?? null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    fallback.set(key, value);
  }
}

const SEEN = 'inbox-seen';

function readSeen() {
  try {
    return new Map(Object.entries(JSON.parse(read(SEEN)) ?? {}));
  } catch {
    return new Map();
  }
}

/** The name that goes with a role ("agent", "assistant"). */
export const nameFor = (role) => read(`inbox-name-${role}`) ?? (role === 'assistant' ? 'Assistant' : '');

export const keepName = (role, name) => write(`inbox-name-${role}`, name);

/** How many of a visitor's messages nobody has looked at. */
export function unreadOf({id, visitors}) {
  const seen = Number(readSeen().get(id)) || 0;
  return seen <= visitors ? visitors - seen : visitors; // fewer than were seen: the inbox was started over
}

/** Notes that all of a visitor's messages so far were seen; says whether that was news. */
export function keepSeen({id, visitors}) {
  const seen = readSeen();
  if (seen.get(id) === visitors) return false;
  seen.delete(id);
  seen.set(id, visitors);
  write(SEEN, JSON.stringify(Object.fromEntries([...seen].slice(-1000))));
  return true;
}

/** Calls back when another tab has seen something. */
export const onSeenElsewhere = (act) => addEventListener('storage', ({key}) => key === SEEN && act());
