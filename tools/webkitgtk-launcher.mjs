// A @web/test-runner launcher for WebKitGTK: MiniBrowser driven by WebKitWebDriver, under Xvfb where there is no
// display. On Debian: apt-get install webkit2gtk-driver xvfb.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

const [WIDTH, HEIGHT] = [1280, 900];
/** How long the driver may take to start, in milliseconds. */
const TIMEOUT = 120_000;

/** Keys by WebDriver's code points. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  F6: '\uE036',
};

function findMiniBrowser() {
  for (const version of ['6.0', '4.1', '4.0']) {
    for (const library of ['x86_64-linux-gnu', 'aarch64-linux-gnu']) {
      const candidate = `/usr/lib/${library}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(candidate)) return candidate;
    }
  }
  throw new Error('No WebKitGTK MiniBrowser: on Debian, apt-get install webkit2gtk-driver');
}

/** A folder of settings in which nothing moves: what is measured stands still. */
async function settingsFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'webkitgtk-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(path.join(folder, version));
    await writeFile(path.join(folder, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  return folder;
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

export function webKitGtkLauncher() {
  const processes = [];
  let endpoint;
  let settings;
  let starting;
  let active;

  async function command(method, path, body) {
    const response = await fetch(endpoint + path, {
      method,
      headers: {'content-type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async function startDisplay() {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(xvfb);
    const [number] = await once(xvfb.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  async function start() {
    const display = process.env.DISPLAY || (await startDisplay());
    const port = await freePort();
    // Without accelerated compositing: its thread crashes now and then in the software renderer of a machine without a GPU.
    settings = await settingsFolder();
    const env = {
      ...process.env,
      DISPLAY: display,
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: settings,
    };
    processes.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
    endpoint = `http://127.0.0.1:${port}`;
    for (const end = performance.now() + TIMEOUT; ;) {
      const ready = await command('GET', '/status').then(
        (status) => status.ready,
        () => false,
      );
      if (ready) break;
      if (performance.now() > end) throw new Error('WebKitWebDriver did not start');
      await sleep(50);
    }
    const options = {binary: findMiniBrowser(), args: ['--automation']};
    const {sessionId} = await command('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    endpoint += `/session/${sessionId}`;
  }

  /** Real key presses, told as for `sendKeys` of @web/test-runner-commands (which does not know this browser). */
  async function sendKeys({type, press, down, up}) {
    const stroke = (key) => ['keyDown', 'keyUp'].map((action) => ({type: action, value: KEYS[key] ?? key}));
    const actions = type
      ? [...type].flatMap(stroke)
      : press
        ? stroke(press)
        : [{type: down ? 'keyDown' : 'keyUp', value: KEYS[down ?? up]}];
    // One action a call: the driver loses a letter that comes twice within one.
    for (const action of actions)
      await command('POST', '/actions', {actions: [{type: 'key', id: 'keys', actions: [action]}]});
  }

  /** What a real mouse does in the test's page, told as for `sendMouse` of @web/test-runner-commands. */
  async function sendMouse({type, position: [x, y] = []}) {
    const move = {type: 'pointerMove', duration: 0, x, y};
    const down = {type: 'pointerDown', button: 0};
    const up = {type: 'pointerUp', button: 0};
    for (const step of {move: [move], down: [down], up: [up], click: [move, down, up]}[type])
      await command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions: [step]}]});
  }

  return {
    sendKeys,
    sendMouse,
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active = {id, url};
      await command('POST', '/url', {url});
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    async stopSession() {
      active = undefined;
      return {testCoverage: undefined, errors: []};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here');
    },
    async stop() {
      if (endpoint) await command('DELETE', '').catch(() => {});
      for (const child of processes.reverse()) child.kill();
      if (settings) await rm(settings, {recursive: true, force: true});
    },
  };
}

/** Lets tests press keys and use the mouse in a browser of `webKitGtkLauncher`. */
export const webKitGtkInput = {
  name: 'webkitgtk-input',
  async executeCommand({command, payload, session}) {
    if (command === 'webkitgtk-keys') await session.browser.sendKeys(payload);
    else if (command === 'webkitgtk-mouse') await session.browser.sendMouse(payload);
    else return undefined;
    return true;
  },
};
