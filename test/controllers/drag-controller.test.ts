import {expect} from '@open-wc/testing';
import {ReactiveElement} from '@lit/reactive-element';
import {DragController} from '../../src/controllers/drag-controller.js';
import {press} from '../support/keys.js';

/** Writes down what it is told. */
class Surface extends ReactiveElement {
  readonly told: string[] = [];
  takes = true;
  readonly pointer = new DragController(this, {
    press: () => {
      this.told.push('press');
      return this.takes;
    },
    drag: ({clientX}) => this.told.push(`drag ${clientX}`),
    drop: () => this.told.push('drop'),
    click: () => this.told.push('click'),
    cancel: () => this.told.push('cancel'),
  });

  constructor() {
    super();
    this.addEventListener('pointerdown', this.pointer.onPointerDown);
  }

  send(type: 'down' | 'move' | 'up' | 'cancel', clientX = 0, init: PointerEventInit = {}) {
    this.dispatchEvent(new PointerEvent(`pointer${type}`, {pointerId: 5, isPrimary: true, clientX, ...init}));
  }
}
customElements.define('drag-surface', Surface);

describe('the drag controller', () => {
  let surface: Surface;
  beforeEach(() => document.body.append((surface = document.createElement('drag-surface') as Surface)));
  afterEach(() => surface.remove());

  it('makes a click of a press that moves less than three pixels', () => {
    surface.send('down');
    surface.send('move', 2);
    surface.send('up', 2);
    expect(surface.told).to.deep.equal(['press', 'click']);
  });

  it('makes a drag of one that moves three, also when it comes back', () => {
    surface.send('down');
    surface.send('move', 3);
    surface.send('move', 1);
    surface.send('up', 1);
    expect(surface.told).to.deep.equal(['press', 'drag 3', 'drag 1', 'drop']);
  });

  it('hears no more once it is over, nor other pointers', () => {
    surface.send('down');
    surface.send('move', 9, {pointerId: 6});
    surface.send('up', 0, {pointerId: 6});
    surface.send('up');
    surface.send('move', 9);
    surface.send('up', 9);
    expect(surface.told).to.deep.equal(['press', 'click']);
  });

  it('leaves presses alone that are not taken', () => {
    surface.takes = false;
    surface.send('down');
    surface.send('move', 9);
    surface.send('up', 9);
    expect(surface.told).to.deep.equal(['press']);
  });

  it('is called off by Escape, before the threshold too, and listens for it only then', async () => {
    surface.send('down');
    await press('Escape');
    surface.send('up');
    await press('Escape');
    expect(surface.told).to.deep.equal(['press', 'cancel']);
  });

  it('does not mind other keys', async () => {
    surface.send('down');
    await press('Shift');
    surface.send('up');
    expect(surface.told).to.deep.equal(['press', 'click']);
  });

  it('is called off once, by whatever comes first', () => {
    surface.send('down');
    surface.send('cancel');
    surface.remove();
    surface.pointer.cancel();
    expect(surface.told).to.deep.equal(['press', 'cancel']);
  });

  it('is called off when the element leaves the page', () => {
    surface.send('down');
    surface.remove();
    expect(surface.told).to.deep.equal(['press', 'cancel']);
  });

  it('begins anew where the end of a press was never heard of', () => {
    surface.send('down');
    surface.send('down');
    surface.send('up');
    expect(surface.told).to.deep.equal(['press', 'cancel', 'press', 'click']);
  });
});
