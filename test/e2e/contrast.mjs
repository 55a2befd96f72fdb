// Contrast as it is on the screen, in each state of each control: computed styles, with everything transparent laid over
// what is really behind it, through shadow roots and slots. States come about by mouse, finger and keyboard, as for a
// person; only what the page would do in answer is held back meanwhile.

/** What brands come in: strong and pale, dark and light, at the edges of what can be told apart, and in the middle. */
export const ACCENTS = [
  ...['#1f5eff', '#000000', '#ffffff', '#ffff00', '#ffe066', '#f4f4f4', '#d9d9d9', '#bdbdbd'],
  ...['#949494', '#777777', '#767676', '#5f5f5f', '#222222', '#001a4d', '#4b0082', '#7a1fa2'],
  ...['#c8102e', '#e91e63', '#ff5722', '#ff9800', '#00c853', '#008060', '#00bcd4', '#b3d4fc'],
];

/**
 * What is too faint within the element at `host` (a selector), for each of the `accents` that its custom `property` is set
 * to (none: as it is). Returns `{what, state, part, accent, ratio, needed}` for each, the same once.
 *
 * `states`: "rest" looks at every text and icon, and at the borders of all controls, "hovered", "pressed" (a mouse),
 * "tapped" (a finger: wants a page with `hasTouch` and `isMobile`) and "focused" (by key) at one control after the
 * other; controls that only differ in their words are looked at once. A tap must also leave no trace of hovering.
 *
 * `graphics`: a selector of further shapes that have to be seen: their fill or background. `without`: a selector of what
 * is left out, with all that is in it. `seen`: a set that is handed on from page to page, where a control that no rule of
 * style could tell from one that was looked at in the same state need not be looked at again; nor at rest, if it also comes
 * out in the very same colours.
 */
export async function contrastProblems(
  page,
  host,
  {property, accents, states, graphics = '', without = '', seen} = {},
) {
  await page.evaluate(setUp);
  const all = property ? (accents ?? ACCENTS) : [];
  const given = {host, property, accents: all, graphics, without};
  const problems = [];
  for (const state of states ?? ['rest', 'hovered', 'pressed', 'focused']) {
    const known = [...(seen ?? [])].filter(([of]) => of === state).map(([, kind]) => kind);
    const {found, faint = []} = await page.evaluate((all) => globalThis.contrast.begin(...all), [given, state, known]);
    for (const kind of found) seen?.add([state, kind]);
    problems.push(...faint);
    if (state !== 'rest') {
      // From now on it is the keyboard that is used; Tab would close a menu.
      if (state === 'focused') await page.keyboard.press((await isInMenu(page)) ? 'ArrowDown' : 'Shift+Tab');
      for (let i = 0; i < found.length; i++) problems.push(...(await lookAt(page, i, state)));
      await page.evaluate(() => globalThis.contrast.end());
    }
  }
  const each = new Map(problems.map((one) => [`${one.what} ${one.state} ${one.part} ${one.accent}`, one]));
  return [...each.values()];
}

/** The problems in a few lines, for a message: what is wrong, and with how many accents. */
export function inWords(problems) {
  const lines = new Map();
  for (const problem of problems) {
    const {what, state, part, ratio, needed, accent} = problem;
    const line = `${what}, ${state}: ${part}`;
    const worst = lines.get(line);
    const times = (worst?.times ?? 0) + 1;
    lines.set(line, !worst || ratio < worst.ratio ? {ratio, needed, accent, times} : {...worst, times});
  }
  return [...lines].map(
    ([line, {ratio, needed, accent, times}]) =>
      `${line} ${ratio} of ${needed}${accent && ` (${accent}${times > 1 ? ` and ${times - 1} more` : ''})`}`,
  );
}

const isInMenu = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return Boolean(element?.closest('[role=menu]'));
  });

/** The look of a control that is pressed outlasts the tap for a moment; what is still there after ten seconds stays. */
const untilLetGo = (page, index) =>
  page.waitForFunction((i) => !globalThis.contrast.isTraced(i), index, {timeout: 10_000, polling: 50}).catch(() => {});

/** What moves or is covered takes the way of a person; all else is at once under the mouse. */
async function point(page, index) {
  const at = await page.evaluate((i) => globalThis.contrast.aim(i), index);
  if (at) await page.mouse.move(at.x, at.y);
  const isThere = at && (await page.evaluate((i) => globalThis.contrast.isHovered(i), index));
  if (!isThere) await withControl(page, index, (control) => control.hover());
}

async function withControl(page, index, act) {
  const handle = await page.evaluateHandle((i) => globalThis.contrast.control(i), index);
  await act(handle.asElement());
  await handle.dispose();
}

/** How often a control that is drawn anew while it is looked at is looked for again, and after how many milliseconds. */
const MAX_LOOKS = 10;
const NEXT_LOOK = 500;

async function lookAt(page, index, state, looks = 1) {
  try {
    if (state === 'focused') await page.evaluate((i) => globalThis.contrast.focus(i), index);
    else if (state === 'tapped')
      await withControl(page, index, (control) => control.tap({force: true})); // also what is off
    else await point(page, index);
    if (state === 'pressed') await page.mouse.down();
    if (state === 'tapped') await untilLetGo(page, index);
    return await page.evaluate(([i, state]) => globalThis.contrast.of(i, state), [index, state]);
  } catch (error) {
    if (looks === MAX_LOOKS || !/not attached|has gone/.test(error.message)) throw error;
    await page.waitForTimeout(NEXT_LOOK);
    return await lookAt(page, index, state, looks + 1);
  } finally {
    if (state === 'pressed') {
      await page.mouse.move(0, 0); // let go elsewhere: nothing is clicked
      await page.mouse.up();
    }
  }
}

/** Runs in the page: puts what looks at it into `globalThis.contrast`. */
function setUp() {
  // What text needs, large text, and what else has to be seen: icons, borders of controls, focus rings.
  const NEEDED = {text: 4.5, large: 3, graphic: 3};
  const CONTROLS =
    'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=option], [role=menuitem], td[tabindex], [tabindex="0"]';
  const FIELDS = 'input:not([type=checkbox], [type=radio], [type=range]), select, textarea';
  /** A press at these gives them the focus, or takes it from where their list belongs to. */
  const NOT_PRESSED = 'select, input:not([type=checkbox], [type=radio]), textarea, [role=option], td';
  const HELD_BACK = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'];

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const childrenOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.children;
    const assigned = node.localName === 'slot' ? node.assignedElements() : [];
    return assigned.length ? assigned : node.children;
  };
  /** What is to be looked at, and how: what `contrastProblems` was given. */
  let given;
  function* within(node) {
    if (given.without && node.matches(given.without)) return;
    yield node;
    for (const child of childrenOf(node)) yield* within(child);
  }

  // Colours: [red, green, blue, alpha], from 0 to 1, not multiplied by alpha.
  const paint = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const known = new Map();
  function colorOf(text) {
    if (!known.has(text)) known.set(text, parse(text));
    return known.get(text);
  }
  function parse(text) {
    const [, space, list] = /^(rgba?|color)\(([^)]*)\)$/.exec(text) ?? [];
    const numbers = list?.match(/[-\d.e]+%?/g)?.map((each) => parseFloat(each) / (each.endsWith('%') ? 100 : 1));
    if (space?.startsWith('rgb')) return [...numbers.slice(0, 3).map((value) => value / 255), numbers[3] ?? 1];
    if (space && list.startsWith('srgb ')) {
      const [red, green, blue, alpha = 1] = numbers;
      return [...[red, green, blue].map((value) => Math.min(Math.max(value, 0), 1)), alpha];
    }
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = text;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  }
  function over(above, below) {
    const alpha = above[3] + below[3] * (1 - above[3]);
    if (!alpha) return [0, 0, 0, 0];
    const mix = (i) => (above[i] * above[3] + below[i] * below[3] * (1 - above[3])) / alpha;
    return [mix(0), mix(1), mix(2), alpha];
  }
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratioOf = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  // What is looked at again and again while nothing changes: to be forgotten before each look.
  let grounds = new Map();
  /** The colours that have come out on the screen in a look. */
  let met = [];
  function forget() {
    grounds = new Map();
    met = [];
  }
  function groundOf(element) {
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const parent = parentOf(element);
      const own = groundsIn(style);
      const count = Math.max(own.length, parent ? groundOf(parent).count : 1);
      const isTop = element.matches(':modal, :popover-open');
      grounds.set(element, {grounds: own, count, opacity: Number(style.opacity), isTop});
    }
    return grounds.get(element);
  }

  const colorsIn = (text) => (text.match(/\b(?:rgba?|color|oklch)\([^()]*\)/g) ?? []).map(colorOf);

  /**
   * What an element paints behind what stands in it: one colour, or each of a pattern. A gradient that is not repeated is a
   * line or a corner at the edge, and then the ground; a shadow that reaches far inwards lies over all of it.
   */
  function groundsIn({backgroundColor, backgroundImage, boxShadow}) {
    const plain = colorOf(backgroundColor);
    const colors = backgroundImage === 'none' ? [] : colorsIn(backgroundImage);
    const pattern = backgroundImage.startsWith('repeating-') ? colors : colors.slice(-1);
    const painted = pattern.length ? pattern.map((color) => over(color, plain)) : [plain];
    const shadow = /([a-z]+\([^()]*\)) 0px 0px 0px (\d\d+)(?:\.\d+)?px inset/.exec(boxShadow)?.[1];
    return shadow ? painted.map((color) => over(colorOf(shadow), color)) : painted;
  }

  let bottom;
  /** What is behind the page, where nothing is painted. */
  function canvas() {
    const probe = document.createElement('i');
    probe.style.setProperty('color', 'Canvas');
    document.documentElement.append(probe);
    const color = colorOf(getComputedStyle(probe).color);
    probe.remove();
    return color;
  }

  /**
   * Colours as they come out on the screen, painted in `element` over its own background and all that is behind it; where
   * that is a pattern, over the colour of it that `which` says.
   */
  function onScreen(element, colors, which = 0) {
    let layers = colors.map(colorOf);
    for (let at = element; at; at = parentOf(at)) {
      const {grounds: own, opacity, isTop} = groundOf(at);
      const ground = own[which] ?? own[0];
      layers = layers.map((layer) => {
        const [r, g, b, a] = over(layer, ground);
        return [r, g, b, a * opacity];
      });
      if (isTop && layers.every((layer) => layer[3] === 1)) break; // in the top layer
    }
    const painted = layers.map((layer) => over(layer, bottom));
    met.push(...painted);
    return painted;
  }
  /** Where something is painted on a pattern: with the colour of it on which it is seen least. */
  function contrastIn(element, color) {
    const ratios = Array.from({length: groundOf(element).count}, (_, which) =>
      ratioOf(...onScreen(element, [color, 'rgba(0, 0, 0, 0)'], which)),
    );
    return Math.min(...ratios);
  }

  const isSeen = (element) => {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false}))
      return false;
    const {width, height} = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  const isShown = (element) => isSeen(element) || element instanceof SVGGeometryElement;
  const isPainted = (color) => colorOf(color)[3] > 0.02;
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();

  function nameOf(shown) {
    const element = shown instanceof SVGElement ? (shown.closest('svg').parentElement ?? shown) : shown;
    const label = element.labels?.[0];
    const name = element.getAttribute('aria-label') || text(label ?? element) || element.id || element.className;
    return `${element.localName} “${String(name).slice(0, 40)}”`;
  }

  /** What is written before and after an element. */
  const writtenAround = (element) =>
    ['::before', '::after'].filter((pseudo) => /^".*\S.*"$/.test(getComputedStyle(element, pseudo).content));

  // Each of these gives [part, ratio, needed].
  function* textsOf(element, around) {
    const {color, fontSize, fontWeight} = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? NEEDED.large : NEEDED.text;
    const isField = element.matches(FIELDS);
    const hasText = isField || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const isShape = element instanceof SVGElement;
    if (hasText && !isShape) yield ['text', contrastIn(element, color), needed];
    if (isField && element.placeholder) {
      yield ['placeholder', contrastIn(element, getComputedStyle(element, '::placeholder').color), NEEDED.text];
    }
    for (const pseudo of around) {
      const style = getComputedStyle(element, pseudo);
      const fill = style.webkitTextFillColor;
      const ground = isPainted(style.backgroundColor) ? style.backgroundColor : undefined;
      if (!ground) yield [pseudo, contrastIn(element, fill), NEEDED.text];
      else yield [pseudo, ratioOf(...onScreen(element, [fill, ground])), NEEDED.graphic];
    }
  }
  function* iconOf(element) {
    if (!(element instanceof SVGGeometryElement)) return;
    const {stroke, strokeWidth, fill, opacity, fillOpacity, strokeOpacity} = getComputedStyle(element);
    const colors = [
      [stroke, parseFloat(strokeWidth) && Number(strokeOpacity)],
      [fill, Number(fillOpacity)],
    ].filter(([color, share]) => color !== 'none' && share > 0 && isPainted(color));
    if (!colors.length || !Number(opacity)) return;
    yield ['icon', Math.max(...colors.map(([color]) => contrastIn(element, color))), NEEDED.graphic];
  }
  /** The line that says where a control begins; where its ground does, that will do. Controls of words alone have none. */
  function* borderOf(control) {
    const style = getComputedStyle(control);
    const sides = ['Top', 'Bottom'].filter((side) => parseFloat(style[`border${side}Width`]));
    const border = sides.map((side) => style[`border${side}Color`]).find(isPainted);
    if (!border && !control.matches(FIELDS)) return;
    const outside = parentOf(control);
    const lines = [border, style.backgroundColor].filter((color) => color && isPainted(color));
    yield ['border', Math.max(1, ...lines.map((color) => contrastIn(outside, color))), NEEDED.graphic];
  }
  /** What the browser draws in a colour of ours: the ground of a ticked box, a slider. */
  function* markOf(control) {
    if (!control.matches(':is([type=checkbox], [type=radio]):checked, [type=range]')) return;
    const {accentColor, appearance} = getComputedStyle(control);
    if (accentColor === 'auto' || appearance === 'none' || control.disabled) return;
    yield ['mark', contrastIn(parentOf(control), accentColor), NEEDED.graphic];
  }
  /** The ring around what has the focus: its own, or that of what is around it. */
  function* ringOf(control, plain) {
    const ratios = [];
    for (let at = control, level = 0; at && level < 4; at = parentOf(at), level++) {
      const style = getComputedStyle(at);
      const {outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow} = style;
      if (outlineStyle === 'auto') return;
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) {
        ratios.push(contrastIn(parseFloat(outlineOffset) < 0 ? at : parentOf(at), outlineColor));
      }
      const before = plain.get(at);
      if (!before) continue;
      const shadow = /^(?:rgba?|color|lch|oklch)\([^)]*\)/.exec(boxShadow)?.[0];
      if (shadow && boxShadow !== before.boxShadow) {
        ratios.push(contrastIn(boxShadow.includes('inset') ? at : parentOf(at), shadow));
      }
    }
    yield ['focus ring', Math.max(1, ...ratios), NEEDED.graphic];
  }

  let controls = [];
  /** What each control of `controls` was found by. */
  let kinds = [];
  let plain = new WeakMap();
  const held = (event) => {
    event.stopImmediatePropagation();
    if (event.type === 'click') event.preventDefault();
  };

  /** What rules of style could tell two elements apart by. */
  function kindOf(element, host, known = new Map()) {
    if (!element || element === host) return '';
    if (!known.has(element)) {
      const said = [...element.attributes]
        .filter(({name}) => !/^(id|for|value|title|name|data-.*|style)$/.test(name))
        .filter(({name}) => !/^aria-(label|describedby|labelledby|controls|valuetext)/.test(name))
        .map(({name, value}) => `${name}=${value}`);
      const isOn = element.matches(':disabled') + '' + element.matches(':checked');
      const own = [element.localName, ...said, isOn].join();
      known.set(element, `${own},${kindOf(parentOf(element), host, known)}`);
    }
    return known.get(element);
  }

  const plainKind = (kind) => kind.replace(/\b(class|tabindex|aria-selected)=[^,]*/g, '');

  const lookOf = (element) => {
    const {backgroundColor, color, boxShadow, opacity} = getComputedStyle(element);
    return {backgroundColor, color, boxShadow, opacity};
  };

  function begin(what, state, known) {
    given = what;
    const {host} = given;
    bottom = canvas();
    const root = document.querySelector(host);
    if (state === 'rest') return atRest(root, new Set(known));
    // What is open over the page keeps everything else out of reach.
    const open = [...within(root)].filter((element) => element.matches(':modal, :popover-open'));
    const found = new Map();
    for (const element of within(open.at(-1) ?? root)) {
      if (!element.matches(CONTROLS) || !isSeen(element)) continue;
      if (state === 'pressed' && element.matches(NOT_PRESSED)) continue; // that gives it the focus, or opens something
      if (state === 'focused' && element.matches(':disabled, [role=option]')) continue;
      const kind = kindOf(element, root);
      if (!found.has(kind) && !known.includes(kind)) found.set(kind, element);
    }
    controls = [...found.values()];
    kinds = [...found.keys()];
    plain = new WeakMap();
    document.activeElement?.matches(host) || document.activeElement?.blur();
    for (const control of controls) noteLook(control);
    // At the control too: the chat keeps clicks on its own controls from whoever stops them on the way there.
    for (const target of [globalThis, ...controls]) holdBack(target);
    return {found: kinds};
  }

  function noteLook(control) {
    for (let at = control, level = 0; at && level < 4; at = parentOf(at), level++) plain.set(at, lookOf(at));
  }
  function holdBack(target) {
    for (const type of HELD_BACK) target.addEventListener(type, held, {capture: true});
  }

  /** A control; where it has been drawn anew meanwhile, the one that is like it now. */
  function control(index) {
    if (controls[index].isConnected) return controls[index];
    const root = document.querySelector(given.host);
    // Who is hovered may be marked as chosen by now.
    const isLike = (each) =>
      each.matches(CONTROLS) && isSeen(each) && plainKind(kindOf(each, root)) === plainKind(kinds[index]);
    const next = [...within(root)].find(isLike);
    if (!next) throw new Error(`${nameOf(controls[index])} has gone while the others were looked at`);
    controls[index] = next;
    noteLook(next);
    holdBack(next);
    return next;
  }

  function end() {
    for (const target of [globalThis, ...controls])
      for (const type of HELD_BACK) target.removeEventListener(type, held, {capture: true});
  }

  /** What a thing looks like now, and which colours that comes from. */
  function lookAt({look}) {
    met = [];
    const parts = [...look()];
    return {parts, print: JSON.stringify([parts, met])};
  }

  /** Looks at things under some accents. What is too faint, and the things that do not look the same under all of them. */
  function underEach(accents, things) {
    const {host, property} = given;
    const {style} = document.querySelector(host);
    const before = property && style.getPropertyValue(property);
    const problems = [];
    const prints = new Map(things.map((thing) => [thing, new Set()]));
    for (const accent of accents) {
      if (property) style.setProperty(property, accent);
      forget();
      for (const thing of things) {
        const {parts, print} = lookAt(thing);
        prints.get(thing).add(print);
        for (const [part, ratio, needed] of parts) {
          if (ratio >= needed - 0.005) continue;
          const {what, state} = thing;
          problems.push({what: nameOf(what), state, part, accent, ratio: Math.floor(ratio * 100) / 100, needed});
        }
      }
    }
    if (property && before) style.setProperty(property, before);
    else if (property) style.removeProperty(property);
    return [problems, things.filter((thing) => prints.get(thing).size > 1)];
  }

  /** What is too faint under any of the accents; `lock` is called with the things that are left to be looked at. */
  function underAll(things, lock = () => () => {}) {
    const first = given.property ? ['#000000', '#ffffff', '#ff5722'] : [''];
    let unlock = lock(things);
    const [problems, colored] = underEach(first, things);
    unlock();
    if (!colored.length) return problems; // the accent has nothing to do with them
    unlock = lock(colored);
    const others = given.accents.filter((accent) => !first.includes(accent));
    const [more] = underEach(others, colored);
    unlock();
    return [...problems, ...more];
  }

  const stateAtRest = (element) => {
    for (let at = element; at; at = parentOf(at)) {
      if (at.matches(':disabled, [aria-disabled=true]')) return 'disabled';
      if (at.matches('[aria-pressed=true], [aria-selected=true], :checked')) return 'chosen';
    }
    return 'at rest';
  };

  /** What there is to be looked at in an element while nothing is done to it. */
  function* partsAtRest(element, around) {
    const isControl = element.matches(CONTROLS);
    const isIcon = element.closest('svg') && !element.closest('svg:not(.icon)');
    yield* textsOf(element, around);
    if (isIcon || parentOf(element.closest('svg') ?? element)?.matches?.(CONTROLS)) yield* iconOf(element);
    if (isControl) {
      yield* borderOf(element);
      yield* markOf(element);
    }
    if (given.graphics && element.matches(given.graphics)) {
      const {fill, backgroundColor} = getComputedStyle(element);
      const color = element instanceof SVGElement ? fill : backgroundColor;
      yield ['shape', contrastIn(parentOf(element), color), NEEDED.graphic];
    }
  }

  /** Looks at everything as it is; what no rule of style could tell from another, and what looks the same as that, once. */
  function atRest(root, known) {
    const kinds = new Map();
    const fresh = new Map();
    forget();
    for (const element of within(root)) {
      if (!isShown(element)) continue;
      const around = writtenAround(element);
      const thing = {what: element, state: stateAtRest(element), look: () => partsAtRest(element, around)};
      const key = `${kindOf(element, root, kinds)} ${lookAt(thing).print}`;
      if (!known.has(key) && !fresh.has(key)) fresh.set(key, thing);
    }
    const lock = (things) =>
      lockAllBut(
        things.map(({what}) => what),
        root,
      );
    return {found: [...fresh.keys()], faint: underAll([...fresh.values()], lock)};
  }

  /** A control, and what is in it, as they are in the midst of a state. */
  function thingsIn(control, state) {
    const inside = [...within(control)].filter(isShown).map((element) => {
      const around = writtenAround(element);
      return function* () {
        yield* textsOf(element, around);
        yield* iconOf(element);
      };
    });
    const outside = function* () {
      yield* borderOf(control);
      yield* markOf(control);
      if (state === 'focused') yield* ringOf(control, plain);
    };
    return [...inside, outside].map((look) => ({what: control, state, look}));
  }

  /**
   * Locks all that is neither in some elements nor around them, up to the host, at its size: the browser need not work out
   * all of that anew for each accent. Returns what undoes it.
   */
  function lockAllBut(elements, root) {
    const kept = new Set([root]);
    for (const element of elements) for (let at = element; !kept.has(at); at = parentOf(at)) kept.add(at);
    const locked = [];
    for (const around of kept) {
      for (const beside of childrenOf(around)) {
        if (kept.has(beside) || !beside.style || /^(slot|style|svg)$/.test(beside.localName)) continue;
        const {width, height} = beside.getBoundingClientRect();
        locked.push([beside, beside.style.cssText, `${width}px ${height}px`]);
      }
    }
    for (const [{style}, , size] of locked) {
      style.containIntrinsicSize = size;
      style.contentVisibility = 'hidden';
    }
    return () => {
      for (const [{style}, before] of locked) style.cssText = before;
    };
  }

  function of(index, state) {
    const control = controls[index];
    const missed = (part) => [{what: nameOf(control), state, part, accent: '', ratio: 0, needed: 1}];
    const isIn = {hovered: ':hover', pressed: ':active', focused: ':focus-visible'}[state];
    if (isIn && !control.matches(isIn)) return missed(`never ${isIn}`);
    const unlock = lockAllBut([...within(control)], document.querySelector(given.host));
    const problems = underAll(thingsIn(control, state));
    unlock();
    return state === 'tapped' && isTraced(index) ? [...problems, ...missed('stays as if hovered')] : problems;
  }

  /** Whether it does not look as it did before the tap; a field has the focus now. */
  function isTraced(index) {
    const [before, after] = [plain.get(controls[index]), lookOf(controls[index])];
    if (controls[index].matches(FIELDS)) return false;
    return ['backgroundColor', 'color', 'opacity'].some((key) => before[key] !== after[key]);
  }

  const focus = (index) => control(index).focus();

  /** The middle of a control, scrolled into sight; undefined in a list, which follows the mouse. */
  function aim(index) {
    const element = control(index);
    if (element.closest(':popover-open')) return undefined;
    element.scrollIntoViewIfNeeded();
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }
  const isHovered = (index) => controls[index].matches(':hover');

  /** Of two colours on top of each other, neither of which lets anything through. */
  const between = (one, other) => ratioOf(colorOf(one), colorOf(other));

  globalThis.contrast = {begin, end, of, isTraced, focus, aim, isHovered, control, between};
}
