// The conversation of whoever is in front of the page: each customer who signs in has one, and so has who has not signed in.
import {conversationName, storageName, stored} from '../chat-widget/page-load/storage-name.js';
import {KeptConversation, type KeptConversationNeeds} from './kept-conversation.js';

export class VisitorConversation {
  private _current: KeptConversation | undefined;

  constructor(
    private readonly _needs: Omit<KeptConversationNeeds, 'name'>,
    /** Somebody else is there. */
    private readonly _onTurn: (from: KeptConversation) => void,
  ) {}

  /** Asked each time anew: what one customer has said is never shown to another, not even until the next update. */
  get current(): KeptConversation {
    const {target} = this._needs;
    const {_current: before} = this;
    if (before && before.visitor === target.visitor?.id) return before;
    const current = (this._current = this._open(conversationName(target)));
    const anonymous = this._anonymous(before);
    if (anonymous) current.takeOver(anonymous);
    if (before) this._onTurn(before);
    return current;
  }

  /** That of somebody who was there, too. */
  named(name: string): KeptConversation {
    const {current} = this;
    return current.name === name ? current : this._open(name);
  }

  private _open(name: string): KeptConversation {
    return new KeptConversation({...this._needs, name});
  }

  /** What was said before signing in, where it goes on. */
  private _anonymous(before: KeptConversation | undefined): KeptConversation | undefined {
    const {target} = this._needs;
    const name = storageName(target);
    if (!target.visitor?.id || !target.visitor.keepsConversation) return undefined;
    if (before) return before.name === name ? before : undefined;
    return stored(`${name}:`, target.storage) ? this._open(name) : undefined;
  }
}
