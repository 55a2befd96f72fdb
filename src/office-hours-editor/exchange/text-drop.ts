// Lets files and texts be dropped onto an element. Owns whether something is held over it; the host says what becomes of
// what was dropped, and puts the three handlers on the element.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class TextDrop implements ReactiveController {
  /** Whether something that can be taken is held over the element. */
  isOver = false;

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _take: (dropped: File | string) => void,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  readonly over = (event: DragEvent): void => {
    if (!isTaken(event)) return;
    event.preventDefault(); // it may be dropped here
    event.stopPropagation();
    this._set(true);
  };

  readonly leave = (event: DragEvent): void => {
    event.stopPropagation();
    const isInside = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (!isInside) this._set(false);
  };

  readonly drop = (event: DragEvent): void => {
    this._set(false);
    if (!isTaken(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const {files} = event.dataTransfer!;
    this._take(files[0] ?? event.dataTransfer!.getData('text/plain'));
  };

  private _set(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this._host.requestUpdate();
  }
}

/** Files, and texts that are not dropped into a field: the browser puts those where the caret is. */
function isTaken({dataTransfer, target}: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  const isField = target instanceof Element && target.matches('textarea:not([readonly]), input');
  return types.includes('Files') || (types.includes('text/plain') && !isField);
}
