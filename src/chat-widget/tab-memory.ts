import type {TabMemory} from '../controllers/open-state-controller.js';
import type {PanelHost} from './panel-host.js';
import {recallOpen, storageName} from './storage-name.js';

/** Keeps for the tab's next page whether the panel is open. */
export const tabMemory = (widget: PanelHost): TabMemory => ({
  recall: () => recallOpen(widget),
  remember: (isOpen) => {
    if (widget.storage === 'none') return;
    try {
      sessionStorage.setItem(storageName(widget), isOpen ? 'open' : 'closed');
    } catch {
      // Blocked or full: the next page begins as its markup says.
    }
  },
});
