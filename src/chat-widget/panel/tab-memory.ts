import type {TabMemory} from '../../controllers/open-state-controller.js';
import type {PanelHost} from './panel-host.js';
import {keep, recallOpen, storageName} from '../../conversation/storage-name.js';

/** Keeps for the tab's next page whether the panel is open. */
export const tabMemory = (widget: PanelHost): TabMemory => ({
  recall: () => recallOpen(widget),
  remember: (isOpen) => {
    if (widget.storage === 'none') return;
    keep(storageName(widget), 'session', isOpen ? 'open' : isOpen === false ? 'closed' : '');
  },
});
