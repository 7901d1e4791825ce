import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeUser, listUsers, readOwnAccount, type Context } from '@quantieme/casework';
import {
  ChangeOwnAccount,
  ChangeUser,
  OwnAccountView,
  UserList,
  UserView,
} from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';
import { ownAccountView, userView } from './views.ts';

@ApiTags('users')
@Controller('v1')
export class UsersController {
  @Get('users')
  @Can('user:read')
  @ApiOperation({ summary: 'The people of the firm' })
  @ApiOkResponse({ type: UserList })
  async list(@Ctx() ctx: Context): Promise<UserList> {
    const users = await listUsers(ctx);
    return { data: users.map(userView) };
  }

  @Patch('users/:id')
  @Can('user:write')
  @ApiOperation({ summary: 'Change somebody’s role or status; ends their sessions at once' })
  @ApiOkResponse({ type: UserView })
  async change(@Ctx() ctx: Context, @Id() id: string, @Body() body: ChangeUser): Promise<UserView> {
    return userView(await changeUser(ctx, id, body));
  }

  @Get('account')
  @Can('own-account')
  @ApiOperation({ summary: 'Myself, with what is told to nobody else' })
  @ApiOkResponse({ type: OwnAccountView })
  async readOwn(@Ctx() ctx: Context): Promise<OwnAccountView> {
    return ownAccountView(await readOwnAccount(ctx));
  }

  @Patch('account')
  @Can('own-account')
  @ApiOperation({ summary: 'Change my own name, language, deputy, number or hour of messages' })
  @ApiOkResponse({ type: OwnAccountView })
  async changeOwn(@Ctx() ctx: Context, @Body() body: ChangeOwnAccount): Promise<OwnAccountView> {
    return ownAccountView(await changeUser(ctx, ctx.actor.userId, body));
  }
}
