import { Answer } from '../../react/answer';

export default function Page() {
  return (
    <main>
      <h1>Ask a model</h1>
      <Answer />
    </main>
  );
}
