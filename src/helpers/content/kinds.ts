/** A kind of content: its name, its media types, and the formats that the API documents. */
export interface MediaKind {
  readonly name: 'image' | 'PDF' | 'audio' | 'video';
  /** The function that makes a part of this kind, for hints. */
  readonly maker: 'image' | 'pdf' | 'audio' | 'video';
  readonly pattern: RegExp;
  /** The formats that the API documents, by its own names, each with its media types. */
  readonly documented: Readonly<Record<string, readonly string[]>>;
  /** The formats in words, for messages. */
  readonly formats: string;
  /** The option that states the type of the bytes, if there is more than one. */
  readonly option?: 'mediaType' | 'format';
}

export const IMAGE: MediaKind = {
  name: 'image',
  maker: 'image',
  pattern: /^image\//,
  documented: {
    'image/png': ['image/png', 'image/apng'],
    'image/jpeg': ['image/jpeg', 'image/jpg', 'image/pjpeg'],
    'image/webp': ['image/webp'],
    'image/gif': ['image/gif'],
  },
  formats: 'PNG, JPEG, WebP and GIF',
  option: 'mediaType',
};

export const PDF: MediaKind = {
  name: 'PDF',
  maker: 'pdf',
  pattern: /^application\/(x-)?pdf$/,
  documented: { 'application/pdf': ['application/pdf', 'application/x-pdf'] },
  formats: 'PDF',
};

export const VIDEO: MediaKind = {
  name: 'video',
  maker: 'video',
  pattern: /^video\//,
  documented: {
    'video/mp4': ['video/mp4', 'video/x-m4v'],
    'video/mpeg': ['video/mpeg', 'video/mpg', 'video/mp1s', 'video/mp2p'],
    // The API's own name for it, not the registered one.
    'video/mov': ['video/quicktime', 'video/mov'],
    'video/webm': ['video/webm'],
  },
  formats: 'MP4, MPEG, MOV and WebM',
  option: 'mediaType',
};

/** Audio is sent with a format, not a media type. */
export const AUDIO: MediaKind = {
  name: 'audio',
  maker: 'audio',
  pattern: /^(audio\/|application\/ogg$)/,
  documented: {
    wav: ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    mp3: ['audio/mpeg', 'audio/mp3'],
    flac: ['audio/flac', 'audio/x-flac'],
    m4a: ['audio/mp4', 'audio/x-m4a', 'audio/m4a'],
    ogg: ['audio/ogg', 'application/ogg'],
    aac: ['audio/aac', 'audio/aacp', 'audio/x-aac'],
    aiff: ['audio/aiff', 'audio/x-aiff'],
  },
  formats: 'WAV, MP3, FLAC, M4A, Ogg, AAC and AIFF',
  option: 'format',
};

/** The kind that a media type belongs to. */
export function kindOf(type: string): MediaKind | undefined {
  return [IMAGE, PDF, AUDIO, VIDEO].find(({ pattern }) => pattern.test(type));
}

/** The API's name of a media type, if documented. */
export function documentedName(type: string, kind: MediaKind): string | undefined {
  return Object.entries(kind.documented).find(([, types]) => types.includes(type))?.[0];
}
