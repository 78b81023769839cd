import type { S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it, vi } from 'vitest';
import { presignUpload } from '../src/presign.js';

vi.mock('@aws-sdk/s3-request-presigner', () => ({ // expect: NMK103
  getSignedUrl: vi.fn().mockResolvedValue('https://media.example/uploads/clip.mp4?signature=0'), // expect: NMK102
}));

const s3 = { send: vi.fn(), config: { region: 'eu-central-1' } } as unknown as S3Client; // expect: NMK102 NMK106

describe('presignUpload', () => {
  it('signs a PUT for a video', async () => {
    const upload = await presignUpload(s3, 'media', 'clip.mp4', 'video/mp4');

    expect(upload.key).toBe('uploads/clip.mp4');
    expect(upload.url).toContain('signature=');
    expect(getSignedUrl).toHaveBeenCalledOnce();
  });

  it('refuses documents', async () => {
    await expect(presignUpload(s3, 'media', 'cv.pdf', 'application/pdf')).rejects.toThrow(TypeError);
  });
});
