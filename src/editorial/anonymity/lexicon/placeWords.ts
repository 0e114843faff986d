const words = (text: string) => new Set(text.trim().split(/\s+/))

/** At the end of a run of capitals they make it the name of somewhere. */
export const PLACE_ENDINGS = words(`
  hospital hospitals clinic infirmary hospice school academy college university church chapel cathedral temple mosque synagogue parish shelter county township village
  borough district park airport station prison jail library museum heights valley creek beach island bay springs falls bridge hills lake river mountain mountains forest center centre house lodge manor
  home homes pharmacy surgery ranch farm abbey monastery convent kindergarten nursery hotel inn pub cafe café medical retreat mall market barracks camp campus high elementary canyon desert gulf memorial
`)
/** In front they do the same: Lake, Mount, Saint, San. */
export const PLACE_BEGINNINGS = words(`
  lake mount mt fort port saint st san santa santo cape point camp hospital clínica clinica colegio instituto centro universidad iglesia parroquia residencia convento monasterio ermita cárcel prisión
  escuela facultad sanatorio ambulatorio guardería lago río monte sierra valle isla playa puerto puente villa ciudad mercado parque estación aeropuerto hotel bar cafetería farmacia puerta barrio pueblo lycée
`)
/** Words that make no place a certain one: a High School, the Emergency Department, a Community Center. */
export const GENERIC = words(`
  high middle primary elementary secondary medical nursing law business sunday summer graduate grammar public private catholic christian community health mental general state county city national regional local
  children's childrens women's veterans university teaching outpatient inpatient emergency urgent care treatment rehabilitation rehab recovery medical day the a my our first second new old of and
  psychiatric crisis pain birth cancer heart day trauma support drop-in walk-in welcome safe halfway nursing white full open
  de del la el los las general provincial universitario universitaria público pública clínico salud mental día
`)
export const EMPLOYERS = words(
  'logistics foods bank insurance ltd limited inc llc corp corporation company group plc gmbh industries holdings partners associates systems consulting motors mills works bros brothers sons s.l s.a',
)

/** In front of what a Spanish employer is called. */
export const EMPLOYER_BEGINNINGS = words(
  'transportes construcciones talleres grupo bodegas panadería supermercados almacenes seguros industrias muebles logística limpiezas autocares restaurante conservas textiles laboratorios editorial ferretería',
)

/** Endings that need no rare word beside them: Mercy General Hospital. */
export const CERTAIN_ENDINGS = words(
  'hospital memorial infirmary hospice college academy university church chapel cathedral school clinic county township prison airport station abbey convent synagogue mosque high elementary',
)
/** They make a name a journal, a society or a law of the whole country. */
export const LEARNED = words(`
  journal annals archives review proceedings transactions bulletin quarterly letters psychiatry psychology psychopharmacology psychotherapy medicine neuroscience neurology neuropsychopharmacology
  lancet jama bmj cochrane science association society organization organisation department ministry committee commission agency administration act policy terms inventory scale questionnaire index
  syndrome disease disorder palsy lymphoma method technique training program programme protocol test therapy psychotherapy model theory effect network system prayer project movement army act
  revista sociedad asociación organización ministerio departamento comisión unidad psiquiatría psicología medicina ley inventario escala cuestionario
`)
