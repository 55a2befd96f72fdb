// The text field: what is typed there and kept for the next page, what the page puts there, and what waits there for the code
// that can send it.
import type {ConversationPanel} from '../conversation/conversation-panel.js';
import {conversationName, keep, stored} from '../../conversation/storage-name.js';
import type {PanelHost} from './panel-host.js';

export interface ComposerNeeds {
  readonly host: PanelHost;
  readonly field: HTMLTextAreaElement;
  /** Undefined as long as its code has not come. */
  readonly conversationPanel: () => ConversationPanel | undefined;
  /** Has that code loaded: somebody has done what needs it. */
  readonly needConversation: () => void;
}

export class Composer {
  /** What the visitor has sent waits for the conversation's code. */
  isStuck = false;
  /** What the page wants to put there. */
  private _suggested = '';
  /** What is there without the visitor's doing. */
  private _given = '';

  constructor(private readonly _needs: ComposerNeeds) {}

  get text(): string {
    return this._needs.field.value;
  }

  readonly set = (text: string): void => {
    this._needs.field.value = text;
    this.fit();
  };

  /** Puts a text of the page there, unless the visitor has written something, now or on a page before. */
  suggest(text: string): void {
    this._suggested = text;
    if (this._needs.conversationPanel()) this._takeSuggestion();
    else this._needs.needConversation();
  }

  /** The visitor has typed: that is kept. */
  type(): void {
    const {host, conversationPanel} = this._needs;
    this.isStuck = false;
    const conversation = conversationPanel()?.conversation;
    if (conversation) conversation.notes.draft = this.text;
    else keep(this._draftName, host.storage, this.text);
    this.fit();
  }

  /** Sends what is there. As long as there is no code to keep it, it stays where it was typed, and goes when there is. */
  send(): void {
    if (!this.text.trim()) return;
    const panel = this._needs.conversationPanel();
    this.isStuck = !panel;
    if (!panel) return this._needs.needConversation();
    if (!panel.fits()) return;
    this._needs.host.send(this.text);
    panel.conversation.notes.draft = '';
    this.set('');
  }

  /** Somebody has signed in or out before there was code: what somebody else has typed is theirs, also where they have sent it. */
  turn(): void {
    this.isStuck = false;
    this.set(stored(this._draftName, this._needs.host.storage) ?? '');
  }

  /** The code has come: what was typed before wins over what was kept. */
  begin({conversation: {notes}}: ConversationPanel): void {
    if (this.text) notes.draft = this.text;
    else if (notes.draft) this.set(notes.draft);
    this._takeSuggestion();
  }

  private get _draftName(): string {
    return `${conversationName(this._needs.host)}:draft`;
  }

  private _takeSuggestion(): void {
    if (this._suggested && (!this.text || this.text === this._given)) {
      this.set((this._given = this._suggested)); // no draft: the next page may begin another one
      this._needs.host.requestUpdate();
    }
    this._suggested = '';
  }

  /** Makes the field as high as its text. */
  fit(): void {
    const {field, conversationPanel} = this._needs;
    const fit = () => {
      field.style.blockSize = 'auto'; // to be measured
      const {scrollHeight} = field;
      if (scrollHeight) field.style.blockSize = `${scrollHeight}px`; // closed, there is nothing to measure
    };
    const panel = conversationPanel();
    if (panel) panel.keepPlace(fit);
    else fit();
  }
}
