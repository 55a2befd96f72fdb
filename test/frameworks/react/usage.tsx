// What the type checker has to take, and what not. An expected error that is none is an error itself.
import {createRef} from 'react';
import type {ChatWidget, OfficeHoursEditor, OfficeHoursStatus} from 'office-hours-chat';
import type {} from 'office-hours-chat/react';

const hours = {timezone: 'Europe/Paris', weekly: {}};
const editor = createRef<OfficeHoursEditor>();

export const right = (
  <>
    <chat-widget
      ref={createRef<ChatWidget>()}
      key="chat"
      id="chat"
      class="chat"
      lang="de"
      hidden={false}
      office-hours={JSON.stringify(hours)}
      placement="start"
      outside-hours="hide"
      open
      assistant={false}
      keep-days={30}
      heading={undefined}
      slot="aside"
      data-turbo-permanent
    >
      <b slot="logo">Shop</b>
    </chat-widget>
    <office-hours-status
      ref={createRef<OfficeHoursStatus>()}
      src="/hours.json"
      status-override="offline"
      visitor-timezone="Europe/Paris"
    >
      Monday to Friday
    </office-hours-status>
    <office-hours-week class="hours" office-hours={JSON.stringify(hours)} />
    <office-hours-editor ref={editor} name="configuration" value="{}" disabled guard-unsaved script-url="/chat.js" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: an object is written as its JSON text */}
    <chat-widget office-hours={hours} />
    {/* @ts-expect-error: a property is set through a ref */}
    <chat-widget officeHours={hours} />
    {/* @ts-expect-error: there is no such corner */}
    <chat-widget placement="left" />
    {/* @ts-expect-error: a slip */}
    <chat-widget endpiont="/chat" />
    {/* @ts-expect-error: there is no such status */}
    <office-hours-status status-override="closed" />
    {/* @ts-expect-error: an attribute of the chat */}
    <office-hours-week endpoint="/chat" />
    {/* @ts-expect-error: another element's ref */}
    <chat-widget ref={editor} />
    {/* @ts-expect-error: there is no such element */}
    <chat-wigdet />
  </>
);

export const says = (widget: ChatWidget): string => {
  widget.officeHours = hours;
  // @ts-expect-error: no such corner of the answer
  void widget.availability.openAt;
  return document.querySelector('chat-widget')!.availability.status;
};
