import { Dialog } from '@base-ui/react/dialog';
import { Tabs } from '@base-ui/react/tabs';
import { useMemo, useState } from 'react';
import { titleOf } from '../../picture/heading.ts';
import { pictureOf } from '../../picture/picture.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { holdFocus } from '../../ui/hold-focus.ts';
import { AnimationTab } from './AnimationTab.tsx';
import { DataTab } from './DataTab.tsx';
import { LinkTab } from './LinkTab.tsx';
import { PictureOptionsForm } from './PictureOptionsForm.tsx';
import { PictureTab } from './PictureTab.tsx';
import { SlidesTab } from './SlidesTab.tsx';
import type { ShareProps } from './share-props.ts';
import { useShare, useTask } from './share-state.ts';
import './export.css';

const TABS = ['picture', 'slides', 'animation', 'data', 'link'] as const;
type Tab = (typeof TABS)[number];

/** The view as something to take away, with the picture in sight from the first moment. */
export function SharePanel({ onClose, ...props }: ShareProps & { readonly onClose: () => void }) {
  const t = useTexts();
  const share = useShare(props);
  const [tab, setTab] = useState<Tab>('picture');
  const task = useTask(t('share.said.working'), (problem) => t('share.said.failed', { problem }));
  const input = share.inputOf(share.view.year);
  const key = JSON.stringify([share.view, share.options]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture depends on the view and options alone
  const svg = useMemo(() => pictureOf(input), [key, share.facts.timeline]);
  const source = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="export-backdrop" />
        <Dialog.Popup className="export-panel" onKeyDown={holdFocus}>
          <header className="export-head">
            <Dialog.Title className="export-title">{t('share.heading')}</Dialog.Title>
            <Dialog.Close className="export-close" aria-label={t('share.close')}>
              ×
            </Dialog.Close>
          </header>
          <div className="export-body">
            <div className="export-left">
              <div className="export-preview" data-transparent={share.options.transparent || undefined}>
                <img
                  src={source}
                  width={input.size.width}
                  height={input.size.height}
                  alt={t('share.preview', { title: titleOf({ texts: t, input }), year: share.view.year })}
                />
              </div>
              <p className="export-said" role="status">
                {task.said}
              </p>
            </div>
            <Tabs.Root
              className="export-tabs"
              value={tab}
              onValueChange={(value: unknown) => {
                const next = TABS.find((item) => item === value);
                if (next) setTab(next);
                task.say('');
              }}
            >
              <Tabs.List className="export-tab-list" aria-label={t('share.tabList')}>
                {TABS.map((item) => (
                  <Tabs.Tab key={item} value={item} className="export-tab">
                    {t(`share.tabs.${item}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="picture" className="export-tab-panel">
                <PictureTab share={share} svg={svg} task={task} />
                <PictureOptionsForm share={share} />
              </Tabs.Panel>
              <Tabs.Panel value="slides" className="export-tab-panel">
                <SlidesTab share={share} task={task} />
              </Tabs.Panel>
              <Tabs.Panel value="animation" className="export-tab-panel">
                <AnimationTab share={share} task={task} />
              </Tabs.Panel>
              <Tabs.Panel value="data" className="export-tab-panel">
                <DataTab share={share} task={task} />
              </Tabs.Panel>
              <Tabs.Panel value="link" className="export-tab-panel">
                <LinkTab share={share} task={task} />
              </Tabs.Panel>
            </Tabs.Root>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
