import type {} from 'office-hours-chat/react';

export const wrong = (
  <>
    {/* @ts-expect-error: React 18 does not listen to it */}
    <chat-widget onchat-message={() => {}} />
    {/* @ts-expect-error: React 18 writes an attribute of that name */}
    <chat-widget className="chat" />
  </>
);
