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
    private readonly _onTurn: (from: KeptConversation) => void,
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
      current.takeOver(this._open(anonymous));
      this._openAside(anonymous);
    }
    if (before) this._onTurn(before);
    return current;
  }

  /** That of somebody who was there, too; what was said in one that has been taken over goes on with that. */
  named(name: string): KeptConversation {
    const {current} = this;
    if (namesOf(this._needs.target).includes(name)) return current;
    const conversation = this._openAside(name);
    conversation.takeUnsent(true); // what was said there on earlier pages comes before what is to be done now
    return conversation;
  }

  /** One in which nobody is: it hears nothing, and has to look again once somebody is. */
  private _openAside(name: string): KeptConversation {
    const conversation = this._open(name);
    conversation.disconnect();
    return conversation;
  }

  private _open(name: string): KeptConversation {
    const conversation = this._opened.get(name) ?? new KeptConversation({...this._needs, name});
    this._opened.set(name, conversation);
    return conversation;
  }
}
