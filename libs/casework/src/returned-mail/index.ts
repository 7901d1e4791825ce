export { receiveReturnedMail } from './receive-returned-mail.ts';
export { readReturnTag, returnAddressOf } from './return-address.ts';
