import { start } from './app/start.tsx';

// The picture that came with the page is painted before anything else is done.
requestAnimationFrame(() => setTimeout(() => start(document)));
