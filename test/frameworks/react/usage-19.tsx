import type {} from 'office-hours-chat/react';

export const right = (
  <>
    <chat-widget
      className="chat"
      onchat-message={({message}) => message.text.trim()}
      onchat-availability-change={({availability}) => availability.status}
      onClick={(event) => event.currentTarget.unread.toFixed()}
    />
    <office-hours-status onchat-error={({source}) => source.trim()} />
    <office-hours-week onchat-error={({problems}) => problems.length} />
    <office-hours-editor onsave={(event) => event.waitUntil(Promise.resolve(event.document.officeHours))} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: React would listen to another event */}
    <chat-widget onChatMessage={() => {}} />
    {/* @ts-expect-error: the event has no such field */}
    <chat-widget onchat-message={({detail}) => detail} />
  </>
);
