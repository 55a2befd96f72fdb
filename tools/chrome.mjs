// Finds the Chromium that tests run in, on a machine that may have none: `@sparticuz/chromium` carries a headless one
// with its libraries and a font, which is unpacked once into node_modules/.cache (Linux x64). Elsewhere an installed
// Chrome is used. CHROME_PATH wins over both.
import {existsSync} from 'node:fs';
import {chmod, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';

const decompress = promisify(brotliDecompress);
const require = createRequire(import.meta.url);
const cache = path.resolve(import.meta.dirname, '../node_modules/.cache');

/** Writes the plain files of a ustar archive into `directory`, never outside of it. */
async function extract(archive, directory) {
  let at = 0;
  while (at + 512 <= archive.length && archive[at] !== 0) {
    const text = (offset, length) => archive.toString('utf8', at + offset, at + offset + length).split('\0')[0];
    const name = path.posix.normalize([text(345, 155), text(0, 100)].filter(Boolean).join('/'));
    const size = parseInt(text(124, 12), 8) || 0;
    const isFile = ['0', ''].includes(text(156, 1));
    if (isFile && !name.startsWith('..') && !path.isAbsolute(name)) {
      const target = path.join(directory, name);
      await mkdir(path.dirname(target), {recursive: true});
      await writeFile(target, archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function packageFolder(name) {
  let folder = path.dirname(require.resolve(name)); // only the entry is exported: walk up from it
  while (!existsSync(path.join(folder, 'package.json')) || !existsSync(path.join(folder, 'bin'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`${name} has no folder "bin"`);
    folder = parent;
  }
  return folder;
}

async function packagedChromium() {
  const folder = packageFolder('@sparticuz/chromium');
  const {version} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const home = path.join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}`;
    await mkdir(draft, {recursive: true});
    const unpacked = async (name) => decompress(await readFile(path.join(folder, 'bin', name)));
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await extract(await unpacked(archive), draft);
    }
    await writeFile(
      path.join(draft, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fontcache</cachedir></fontconfig>\n`,
    );
    await writeFile(path.join(draft, 'chromium'), await unpacked('chromium.br'));
    await chmod(path.join(draft, 'chromium'), 0o755);
    // Another process may have been first: then its copy is as good.
    await rename(draft, home).catch(() => rm(draft, {recursive: true}));
  }
  return {
    executablePath: path.join(home, 'chromium'),
    headless: 'shell',
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(home, 'lib'),
      FONTCONFIG_PATH: home,
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}

/** What puppeteer's and (with `headless: true`) playwright's `launch` take. */
export async function findChrome() {
  const args = ['--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'];
  if (process.platform === 'linux') args.push('--no-sandbox'); // containers and root have no sandbox to use
  if (process.env.CHROME_PATH) return {executablePath: process.env.CHROME_PATH, headless: true, args};
  if (process.platform === 'linux' && process.arch === 'x64') return {...(await packagedChromium()), args};
  const {Launcher} = require('chrome-launcher');
  const [executablePath] = Launcher.getInstallations();
  if (!executablePath) throw new Error('Tests need Chrome or Chromium: install one, or set CHROME_PATH.');
  return {executablePath, headless: true, args};
}
