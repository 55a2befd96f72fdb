// What is wrong with the document: listed above it, shown at its field, and told to a screen reader as it comes up.
import {nothing, type ReactiveElement} from 'lit';
import {PauseController} from '../controllers/pause-controller.js';
import type {Finding} from '../domain/editing/check-configuration.js';
import {newFindings} from '../domain/editing/new-findings.js';
import {wordFindings} from '../i18n/editor/findings.js';
import {revealPath} from './controls/find-field.js';
import type {ModelController} from './model-controller.js';
import type {Navigation} from './navigation.js';
import {renderSummary} from './problem-view.js';

export interface MistakesControllerNeeds {
  readonly picture: ModelController;
  readonly navigation: Navigation;
}

export class MistakesController {
  /** What is to be said. */
  news = '';
  /** What the person knows to be wrong. */
  private _known: readonly Finding[] = [];
  private _isListed = false;
  private readonly _pause: PauseController;

  constructor(
    private readonly _host: ReactiveElement,
    private readonly _needs: MistakesControllerNeeds,
  ) {
    this._pause = new PauseController(_host, () => this._tell());
  }

  /** There is another document: what is wrong with it is listed. */
  begin(): void {
    const {current, mistakes} = this._needs.picture;
    this._known = current.findings;
    this._pause.stop();
    this._say('');
    this._isListed = mistakes.length > 0;
  }

  /** Something has been changed. What is in the middle of being typed is wrong most of the time: it is told of after a pause. */
  look(): void {
    this._say('');
    this._pause.wait();
  }

  /** Goes to the first one, and lists the others. */
  async show(): Promise<void> {
    this._isListed = true;
    this._host.requestUpdate();
    await this._host.updateComplete;
    const [first] = this._needs.picture.mistakes;
    if (this._needs.picture.current.isIncomplete || !first) this._find('.lost h2')?.focus();
    else await revealPath(this._host.renderRoot as ShadowRoot, first.path);
  }

  /** Goes to the list. */
  readonly list = (): void => {
    this._isListed = true;
    this._host.requestUpdate();
    void this._host.updateComplete.then(() => this._find('.summary')?.focus());
  };

  /** The list, where it is shown. */
  render(): unknown {
    return this._isListed ? renderSummary(this._needs.picture.current, this._go) : nothing;
  }

  /** Keys that mean nothing have no field: they are to be seen in the text of the document, and nowhere else. */
  private readonly _go = (finding: Finding, link: HTMLElement): void => {
    const {renderRoot} = this._host;
    const {picture, navigation} = this._needs;
    if (finding.code !== 'unknown-key') return void revealPath(renderRoot as ShadowRoot, finding.path);
    if (picture.current.isDisabled) return navigation.go('exchange');
    const exchange = renderRoot.querySelector('office-hours-editor-exchange');
    exchange?.mend(finding, () => (link.isConnected ? link : this._find('.toolbar .anchor'))?.focus());
  };

  private _tell(): void {
    const {current} = this._needs.picture;
    this._say(wordFindings(newFindings(this._known, current.findings), current));
    this._known = current.findings;
  }

  private _say(news: string): void {
    this.news = news;
    this._host.requestUpdate();
  }

  private _find(selector: string): HTMLElement | null {
    return this._host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
