import type { NextFunction, Request, RequestHandler, Response } from "express";
import multer, { MulterError } from "multer";

/**
 * One file a request, in memory, at most 25 MB: the reader of files refuses more than 20 MB with a sentence of its own. A
 * field holds the choices of some thousand cells.
 */
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 25 * 1024 * 1024, files: 1, fields: 5, fieldSize: 1024 * 1024 } }).single("file");

/** Reads `multipart/form-data`; one that cannot be read leaves its fault in `uploadFault` of the locals. */
export const readUpload: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  upload(request, response, (error: unknown) => {
    if (!error) return next();
    // files stay in memory: whatever goes wrong here is in what was sent, and the parser names few of its errors
    const isTooLarge = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
    response.locals["uploadFault"] = isTooLarge ? "too-large" : "invalid-input";
    // what is left of the body must be read, or the caller never sees the answer
    request.resume();
    next();
  });
};
