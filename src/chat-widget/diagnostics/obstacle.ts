// Why a request has failed, which browsers keep from scripts: a server that does not let other origins read it looks like
// one that is not there. Asks the address again, in ways that tell the two apart.

export type Obstacle =
  /** It is no address of the web. */
  | 'no-address'
  /** It holds a name or a password, which no page may send. */
  | 'credentials'
  /** A secure page may not ask an insecure server. */
  | 'mixed-content'
  /** The page's own Content-Security-Policy forbids it. */
  | 'policy'
  /** The server lets no page of this origin read its answers. */
  | 'cors'
  /** It does, but refuses the preflight, in which a browser asks beforehand. */
  | 'preflight'
  /** Nobody answers. */
  | 'unreachable';

/** Events about the policy come a little later than the failure, in milliseconds. */
const POLICY_TIMEOUT = 200;
/** An address that is asked has this long to answer, in milliseconds. */
const TIMEOUT = 10_000;
const LOCAL = /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/;

/**
 * What is in the way; undefined where nothing is (any more).
 *
 * @param request a harmless one that must meet the same conditions as the one that failed.
 */
export async function obstacleTo(address: string, request: RequestInit): Promise<Obstacle | undefined> {
  const url = wholeAddress(address);
  if (!url || !/^https?:$/.test(url.protocol)) return 'no-address';
  if (url.username || url.password) return 'credentials';
  if (location.protocol === 'https:' && url.protocol === 'http:' && !LOCAL.test(url.hostname)) return 'mixed-content';
  const whetherForbidden = watchPolicy(url);
  // Some servers of a stream leave a HEAD without an end.
  const method = request.method === 'GET' ? 'GET' : 'HEAD';
  const isThere = await answers(url, {method, mode: 'no-cors'});
  const isForbidden = whetherForbidden();
  if (!isThere) return (await isForbidden) ? 'policy' : 'unreachable';
  if (url.origin === location.origin || (await answers(url, request))) return undefined;
  return (await answers(url, {method: request.method!})) ? 'preflight' : 'cors';
}

/** The address as the page asks it, since a relative one may lead elsewhere than was thought; undefined where it is none. */
export function wholeAddress(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

async function answers(url: URL, request: RequestInit): Promise<boolean> {
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT);
  try {
    await fetch(url, {cache: 'no-store', ...request, signal: attempt.signal});
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    attempt.abort(); // a stream would go on
  }
}

/** Listens for the browser to say that the policy forbids an address; returns how to ask whether it has. */
function watchPolicy({origin}: URL): () => Promise<boolean> {
  let stop!: () => void;
  const isForbidden = new Promise<boolean>((resolve) => {
    const note = ({blockedURI, disposition}: SecurityPolicyViolationEvent) => {
      if (disposition === 'enforce' && blockedURI.startsWith(origin)) resolve(true);
    };
    document.addEventListener('securitypolicyviolation', note);
    stop = () => {
      document.removeEventListener('securitypolicyviolation', note);
      resolve(false);
    };
  });
  return () => {
    setTimeout(stop, POLICY_TIMEOUT);
    return isForbidden;
  };
}

/** What is in the way and what to do about it, as a sentence that goes on after the address. */
export function adviceOn(obstacle: Obstacle, asksFirst: boolean): string {
  const origin = `"Access-Control-Allow-Origin: ${location.origin}" (or "*")`;
  const preflight = `answer OPTIONS with a 2xx status, ${origin}, "Access-Control-Allow-Headers: content-type" and "Access-Control-Allow-Methods: POST"`;
  switch (obstacle) {
    case 'no-address':
      return 'is no address of the web; it must begin with "https://", or be a path of this site.';
    case 'credentials':
      return 'holds a name or a password before the "@", which browsers let no page send; leave that out.';
    case 'mixed-content':
      return 'begins with "http:", which browsers do not let a secure page ask; write "https:".';
    case 'policy':
      return "is forbidden by this page's Content-Security-Policy; allow its origin in connect-src.";
    case 'cors':
      return (
        `is there, but does not let a page of another origin read it (CORS); its answers must carry ${origin}` +
        (asksFirst ? `, and it must ${preflight}.` : '.')
      );
    case 'preflight':
      return `is there, but refuses what browsers ask first (a CORS preflight); it must ${preflight}.`;
    case 'unreachable':
      return 'cannot be reached; check its name, its certificate, and whether something in this browser blocks it.';
  }
}
