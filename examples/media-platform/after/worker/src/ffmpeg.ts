import { spawn } from 'node:child_process';

/** Runs FFmpeg to its end; rejects with the last lines of its log. */
export function ffmpeg(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-hide_banner', '-y', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}: ${log}`))));
  });
}

/** Renders a small preview without sound. */
export const preview = (source: string, target: string) =>
  ffmpeg(['-i', source, '-t', '10', '-vf', 'scale=-2:180', '-an', '-movflags', '+faststart', target]);
