// Hours that are marked up in a page's text (microdata or RDFa), in the same shape as JSON-LD. Fed by a parser of HTML.
import type {LinkedNode} from './opening-rules.js';

type Item = Record<string, unknown[]>;

interface Element {
  readonly names: readonly string[];
  /** What its value belongs to. */
  readonly owner: Item;
  /** What is inside belongs to this. */
  readonly item: Item;
  readonly value: string | undefined;
  text: string;
}

// Without a prototype: a page may call a property anything.
const newItem = () => Object.create(null) as Item;

export class MarkupReader {
  /** Properties outside any item come first: what was cut out of a page. */
  readonly items: LinkedNode[];
  private readonly _open: Element[] = [];
  private readonly _loose = newItem();

  constructor() {
    this.items = [this._loose];
  }

  openTag(attributes: Readonly<Record<string, string>>): void {
    // RDFa says the same by other names; a type alone begins an item in it.
    const {property = '', itemprop = property, resource, content, datetime, href = resource} = attributes;
    const {typeof: type, itemscope = type, itemtype = type} = attributes;
    const names = itemprop.match(/\S+/g) ?? [];
    const owner = this._open.at(-1)?.item ?? this._loose;
    const item = itemscope === undefined ? owner : newItem();
    if (item !== owner && itemtype) item['@type'] = [itemtype];
    if (item !== owner && !names.length) this.items.push(item);
    this._open.push({names, owner, item, value: content ?? datetime ?? href, text: ''});
  }

  text(text: string): void {
    const element = this._open.at(-1);
    if (element) element.text += text;
  }

  closeTag(): void {
    const element = this._open.pop();
    if (!element) return;
    const {names, owner, item, value, text} = element;
    for (const name of names) (owner[name] ??= []).push(item === owner ? (value ?? text.trim()) : item);
    this.text(text);
  }
}
