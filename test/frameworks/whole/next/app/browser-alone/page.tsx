'use client';

import dynamic from 'next/dynamic';

const Chat = dynamic(async () => (await import('../chat')).Chat, {ssr: false});

export default function BrowserAlone() {
  return <Chat />;
}
