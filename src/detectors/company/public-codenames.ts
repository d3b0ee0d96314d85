/** Code names that everybody knows: of released software and hardware, of history. In lower case. */
export const PUBLIC_CODENAMES: ReadonlySet<string> = new Set(
  `bookworm,bullseye,buster,stretch,jessie,wheezy,trixie,forky,sid,potato,woody,sarge,etch,lenny,squeeze,focal fossa,jammy jellyfish,noble numbat,bionic beaver,xenial xerus,trusty tahr,jammy,focal,bionic,xenial,warty warthog,
tiramisu,upside down cake,vanilla ice cream,snow cone,red velvet cake,quince tart,cupcake,donut,eclair,froyo,gingerbread,honeycomb,ice cream sandwich,jelly bean,kitkat,lollipop,marshmallow,nougat,oreo,pie,baklava,
longhorn,whistler,blackcomb,chicago,vienna,threshold,redstone,cheetah,puma,jaguar,panther,tiger,leopard,snow leopard,lion,mountain lion,mavericks,yosemite,el capitan,sierra,high sierra,mojave,catalina,big sur,monterey,ventura,sonoma,sequoia,tahoe,
ice lake,coffee lake,comet lake,tiger lake,alder lake,raptor lake,meteor lake,arrow lake,lunar lake,skylake,kaby lake,haswell,broadwell,sandy bridge,ivy bridge,nehalem,sapphire rapids,cascade lake,zen,raphael,rembrandt,cezanne,ampere,hopper,blackwell,turing,pascal,volta,kepler,maxwell,fermi,rubin,grace hopper,
revolution,dolphin,project dolphin,project reality,natal,project natal,scorpio,project scorpio,anaconda,durango,orbis,trinity,gadget,little boy,fat man,thin man,manhattan project,tube alloys,ultra,enigma,bletchley,magic,overlord,operation overlord,mulberry,sea lion,barbarossa,market garden,torch,dynamo,neptune,mincemeat,desert storm,
desert shield,enduring freedom,bodyguard,fortitude,husky,dragoon,citadel,bagration,paperclip,mkultra,prism,stuxnet,olympic games,heartbleed,shellshock,spectre,meltdown,log4shell,eternalblue,wannacry,notpetya,sunburst,solorigate,bluekeep,rowhammer,dirty cow,poodle,beast,deep throat,geronimo,renegade,lancer,rawhide,
strawberry,q-star,orion,arrakis,gobi,titan,dogwood,purple,project purple,knowledge navigator,macintosh,lisa,kanga,newton,venus,vega,polaris,navi,heidi,mozilla,phoenix,firebird,chromium,spartan,project spartan,anaheim,astoria,centennial,islandwood,westminster,silk,ginger,segway,it,teddy,stagecraft,blue harvest`
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
