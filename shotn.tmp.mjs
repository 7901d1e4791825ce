import { chromium } from 'playwright-core';
const base='http://localhost:3440'; const [out,width,scheme,what]=process.argv.slice(2);
const browser=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox']});
const ctx=await browser.newContext({viewport:{width:+width,height:+width>700?900:844},locale:'fr-FR',colorScheme:scheme});
const page=await ctx.newPage();page.on('console',m=>m.type()==='error'&&console.log(m.text()));
await page.goto(base+'/connexion');await page.evaluate(async()=>{await fetch('/v1/session',{method:'POST',headers:{'content-type':'application/json','X-Requested-With':'quantieme'},body:JSON.stringify({email:'juriste@demo.test',password:'quantieme-demo'})})});
await page.goto(base+'/lettre-recue');
const b=page.getByRole('button',{name:what==='photo'?'Un arrêté, photographié':'Un refus de titre, en PDF'});await b.waitFor();
if(what==='intake'){await page.waitForTimeout(600);await page.screenshot({path:out,fullPage:true});process.exit()}
const t=Date.now();await b.click();await page.getByRole('button',{name:'Confirmer et enregistrer'}).waitFor({timeout:90000});console.log('read in',Date.now()-t,'ms');
await page.waitForTimeout(1200);
if(process.env.ACT){await page.getByRole('button',{name:/montrer dans la lettre/}).nth(1).click();await page.waitForTimeout(400)}
await page.screenshot({path:out,fullPage:process.env.FULL==='1'});await browser.close();
