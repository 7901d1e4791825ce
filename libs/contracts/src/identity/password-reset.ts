import { TextField } from '../fields/index.ts';
import { EmailField } from './words.ts';

export class PasswordResetRequest {
  @EmailField()
  readonly email!: string;
}

export class ChangePassword {
  @TextField({ min: 1, max: 1000 })
  readonly current!: string;

  @TextField({
    min: 1,
    max: 1000,
    description: '12 to 128 characters; common passwords are refused',
  })
  readonly password!: string;
}

export class NewPassword {
  @TextField({
    min: 1,
    max: 1000,
    description: '12 to 128 characters; common passwords are refused',
  })
  readonly password!: string;
}
