import Link from 'next/link';

export default function One() {
  return (
    <>
      <h1>One</h1>
      <Link href="/two">Two</Link>
    </>
  );
}
