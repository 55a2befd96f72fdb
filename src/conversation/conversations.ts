// The conversations of a page: each customer who signs in has one, and so has who has not signed in. Which one counts is asked
// each time anew.
import {UNSENT} from './early.js';
import {conversationName, namesOf, storageName, stored} from './storage-name.js';
import {KeptConversation, type KeptConversationNeeds} from './kept-conversation.js';

export class Conversations {
  /** By their names. What only memory has stays there, whoever signs in meanwhile. */
  private readonly _opened = new Map<string, KeptConversation>();
  private _current: KeptConversation | undefined;

  constructor(
    private readonly _needs: Omit<KeptConversationNeeds, 'name'>,
    /** Somebody else is there. */
    private readonly _onTurn: () => void,
  ) {}

  /** Asked each time anew: what one customer has said is never shown to another, not even until the next update. */
  get current(): KeptConversation {
    const {target} = this._needs;
    const {_current: before} = this;
    const name = conversationName(target);
    if (before?.name === name) return before;
    const current = (this._current = this._open(name));
    const anonymous = storageName(target);
    const isThere = before
      ? before.name === anonymous
      : [':', UNSENT, ':draft'].some((key) => stored(anonymous + key, target.storage));
    // What was said before signing in goes on, where the page asks for that.
    if (isThere && name !== anonymous && target.visitor?.keepsConversation) {
      current.continueFrom(this._open(anonymous));
      this._openAside(anonymous);
    }
    before?.turn(true);
    current.turn(false);
    if (before) this._onTurn();
    return current;
  }

  /** That of somebody who was there, too; what was said in one that has been taken over goes on with that. */
  named(name: string): KeptConversation {
    const {current} = this;
    if (namesOf(this._needs.target).includes(name)) return current;
    const conversation = this._openAside(name);
    conversation.takeUnsentElsewhere(); // what was said there on earlier pages comes before what is to be done now
    return conversation;
  }

  /** All that are open hear of what other tabs do, also those in which nobody is: what waits there is not to be lost. */
  connect(): void {
    if (this._current) void this.current; // somebody else may have come while the element was out of the page
    for (const each of this._opened.values()) each.connect();
  }

  disconnect(): void {
    for (const each of this._opened.values()) each.disconnect();
  }

  /** One in which nobody is. */
  private _openAside(name: string): KeptConversation {
    const conversation = this._open(name);
    conversation.turn(true);
    if (this._needs.target.isConnected) conversation.connect();
    return conversation;
  }

  private _open(name: string): KeptConversation {
    const known = this._opened.get(name);
    if (known) return known;
    const conversation = new KeptConversation({...this._needs, name});
    this._opened.set(name, conversation);
    return conversation;
  }
}
