import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  changePassword,
  endOwnSession,
  listOwnSessions,
  readDesk,
  type Context,
} from '@quantieme/casework';
import {
  ChangePassword,
  CurrentSessionView,
  SessionList,
  SessionView,
  SignIn,
} from '@quantieme/contracts';
import {
  Can,
  Ctx,
  Id,
  Public,
  SessionCookie,
  sessionOf,
  type ApiReply,
  type ApiRequest,
} from '../shell/index.ts';
import { LocalSignIn } from './local-sign-in.ts';
import { deviceOf, SessionAnswer } from './session-answer.ts';
import { sessionRow } from './views.ts';

@ApiTags('session')
@Controller('v1')
export class SessionController {
  constructor(
    private readonly local: LocalSignIn,
    private readonly answer: SessionAnswer,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('session')
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in; the answer sets an httpOnly cookie' })
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() body: SignIn,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<SessionView> {
    const { network } = deviceOf(request);
    const login = await this.local.authenticate({ body, network });
    return this.answer.open(login, request, reply);
  }

  @Get('session')
  @Can('own-account')
  @ApiOperation({ summary: 'Who I am, for which firm, and what I may do' })
  @ApiOkResponse({ type: CurrentSessionView })
  async read(@Req() request: ApiRequest, @Ctx() ctx: Context): Promise<CurrentSessionView> {
    return { ...this.answer.view(sessionOf(request)), ...(await readDesk(ctx)) };
  }

  @Delete('session')
  @Can('own-account')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(@Ctx() ctx: Context, @Res({ passthrough: true }) reply: ApiReply): Promise<void> {
    await endOwnSession(ctx, ctx.actor.sessionId);
    this.cookie.clear(reply);
  }

  @Put('account/password')
  @Can('own-account')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change my password; my other sessions end' })
  @ApiNoContentResponse()
  changePassword(
    @Ctx() ctx: Context,
    @Body() body: ChangePassword,
    @Req() request: ApiRequest,
  ): Promise<void> {
    const { user, firm } = sessionOf(request);
    const { network } = deviceOf(request);
    return changePassword(ctx, { ...body, email: user.email, firmName: firm.name, network });
  }

  @Get('sessions')
  @Can('own-account')
  @ApiOperation({ summary: 'My open sessions, on all devices' })
  @ApiOkResponse({ type: SessionList })
  async list(@Ctx() ctx: Context): Promise<SessionList> {
    const sessions = await listOwnSessions(ctx);
    return { data: sessions.map(sessionRow) };
  }

  @Delete('sessions/:id')
  @Can('own-account')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of my sessions' })
  @ApiNoContentResponse()
  end(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return endOwnSession(ctx, id);
  }
}
