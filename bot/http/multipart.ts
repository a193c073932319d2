import type { NextFunction, Request, RequestHandler, Response } from "express";
import multer, { MulterError } from "multer";

/** One file a request, in memory, at most 25 MB: the reader of files refuses more than 20 MB with a sentence of its own. */
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 25 * 1024 * 1024, files: 1, fields: 5, fieldSize: 2000 } }).single("file");

/** Reads `multipart/form-data`; a file over the limit leaves `request.file` empty and `tooLarge` true in the locals. */
export const readUpload: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  upload(request, response, (error: unknown) => {
    if (!(error instanceof MulterError)) return next(error);
    response.locals["uploadFault"] = error.code === "LIMIT_FILE_SIZE" ? "too-large" : "invalid-input";
    // what is left of the body must be read, or the caller never sees the answer
    request.resume();
    next();
  });
};
