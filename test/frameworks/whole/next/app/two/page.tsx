import Link from 'next/link';

export default function Two() {
  return (
    <>
      <h1>Two</h1>
      <Link href="/">One</Link>
    </>
  );
}
