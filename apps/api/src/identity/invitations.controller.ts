import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  acceptInvitation,
  invite,
  listInvitations,
  readInvitation,
  withdrawInvitation,
  type Context,
  type Services,
} from '@quantieme/casework';
import {
  AcceptInvitation,
  InvitationList,
  InvitationOffer,
  InvitationView,
  Invite,
  SessionView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Public, SERVICES, type ApiReply, type ApiRequest } from '../shell/index.ts';
import { SessionAnswer } from './session-answer.ts';
import { invitationOffer, invitationView } from './views.ts';

@ApiTags('users')
@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly answer: SessionAnswer,
  ) {}

  @Post()
  @Can('user:write')
  @ApiOperation({ summary: 'Invite somebody by mail; inviting again replaces the link' })
  @ApiCreatedResponse({ type: InvitationView })
  async invite(@Ctx() ctx: Context, @Body() body: Invite): Promise<InvitationView> {
    return invitationView(await invite(ctx, body));
  }

  @Get()
  @Can('user:write')
  @ApiOperation({ summary: 'Invitations not answered yet' })
  @ApiOkResponse({ type: InvitationList })
  async list(@Ctx() ctx: Context): Promise<InvitationList> {
    const open = await listInvitations(ctx);
    return { data: open.map(invitationView) };
  }

  @Delete(':id')
  @Can('user:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw an invitation' })
  @ApiNoContentResponse()
  withdraw(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return withdrawInvitation(ctx, id);
  }

  @Get(':token/acceptance')
  @Public()
  @ApiOperation({ summary: 'What the mail invites to' })
  @ApiOkResponse({ type: InvitationOffer })
  async offer(@Param('token') token: string): Promise<InvitationOffer> {
    return invitationOffer(await readInvitation(this.services, token));
  }

  @Post(':token/acceptance')
  @Public()
  @ApiOperation({ summary: 'Choose a password and join; signs in' })
  @ApiCreatedResponse({ type: SessionView })
  async accept(
    @Param('token') token: string,
    @Body() { password, name }: AcceptInvitation,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<SessionView> {
    const login = await acceptInvitation(this.services, { token, password, name });
    return this.answer.open(login, request, reply);
  }
}
