export const runtime = 'edge';

export default function Edge() {
  return <h1>Edge</h1>;
}
