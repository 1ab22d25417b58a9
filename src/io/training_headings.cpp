// A heading is compared as folded words. A phrase that is the whole heading decides; else the first phrase of the table
// that stands in it, so that "training hours" are hours and "date of training" is a date. Of a catalogue the phrases for
// what only a course on offer has come first.

#include "io/training_headings.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "core/folded_text.h"

namespace imh {
namespace {

using enum TrainingField;

struct Phrases {
    TrainingField field;
    std::string_view phrases; // folded, parted by commas; with "=" in front only as the whole heading
};

constexpr std::array<Phrases, 12> table{{
    {Ignored,
     "expires,expiration,expiry,renewal,due,birth,running,cumulative,so "
     "far,credit,credits,ceu,ceus,cost,fee,price,email,"
     "phone,first name,last name,your name,applicant,employee,certificate number,start time,end time,location,address,"
     "city,=total,=id,=number,=level,=category,=categories,vence,vencimiento,caduca,acumulado,acumuladas,creditos,"
     "correo,"
     "telefono,costo,precio,nacimiento,lugar,direccion,hora de inicio,hora de fin,solicitante,empleado,empleada,=nivel,"
     "=categoria,=numero"},
    {RscHours, "rsc,rs c,reflective,reflexiva,reflexivo"},
    {DeiHours,
     "=dei,=dei hours,=dei hrs,=hours on dei,=dei training hours,=diversity hours,=hours on diversity,=equity hours,=hours on equity,"
     "=diversity equity and inclusion,=diversity equity inclusion,=hours on diversity equity and inclusion,"
     "=horas sobre diversidad,=horas de diversidad,=diversidad equidad e inclusion,=horas sobre diversidad equidad e inclusion"},
    {To,
     "=to,=through,=until,=end,=ended,=finish,end date,last day,last date,date ended,to date,ending date,finish date,"
     "=hasta,=fin,=termino,fecha final,fecha de fin,fecha fin,fecha de termino,ultimo dia"},
    {From,
     "date,dates,day,=when,=from,=start,=started,=begin,=completed,=completion,=year,=month,fecha,fechas,dia,dias,"
     "=desde,=inicio,=cuando,=ano,=mes"},
    {LengthInMinutes, "minutes,=minute,=min,=mins,minutos"},
    {Hours, "hours,hour,hrs,hr,=time,length,duration,how long,horas,=hora,=h,duracion,=tiempo"},
    {Format, "type,format,kind,modality,delivery,mode,tipo,formato,modalidad"},
    {Provider,
     "provider,providers,provided by,sponsor,sponsors,sponsoring,sponsored by,trainer,trainers,presenter,presenters,"
     "presented by,instructor,instructors,facilitator,facilitators,speaker,speakers,agency,organization,organisation,"
     "institution,host,hosted by,taught by,offered by,given by,conducted by,school,university,company,teacher,"
     "proveedor,proveedora,instructora,facilitador,facilitadora,capacitador,capacitadora,impartido por,impartida por,"
     "ofrecido por,ofrecida por,dado "
     "por,organizacion,organizador,agencia,institucion,patrocinador,patrocinadora,ponente,"
     "entidad,escuela,universidad,docente,quien la dio"},
    {Areas,
     "competency,competencies,area,areas,knowledge,skill,skills,guidelines,competencia,competencias,conocimientos,"
     "habilidades"},
    {Words, "notes,note,comments,comment,remarks,description,details,reflection,learned,learning,summary,notas,nota,"
            "comentarios,comentario,descripcion,observaciones,detalles,aprendi,resumen"},
    {Title,
     "title,name,training,trainings,workshop,workshops,course,courses,event,events,conference,session,topic,topics,"
     "class,"
     "classes,webinar,subject,activity,inservice,in service,program,module,titulo,nombre,capacitacion,capacitaciones,"
     "taller,talleres,curso,cursos,tema,evento,entrenamiento,actividad,seminario,conferencia,formacion,programa"},
}};

constexpr std::array<Phrases, 7> of_catalogues{{
    {Price, "price,prices,cost,costs,fee,fees,tuition,precio,costo,cuota,tarifa,inversion"},
    {ValidUntil,
     "valid until,valid through,valid to,expires,expiration,expiry,valido hasta,vigente hasta,vence,vencimiento,caduca"},
    {ValidFrom, "valid from,valid since,=valid,=validity,valido desde,vigente desde,=vigencia"},
    {Place, "place,location,venue,address,city,=where,lugar,direccion,ciudad,sede,=donde"},
    {Provider, "who offers it,quien lo ofrece,quien la ofrece"},
    {Trainer,
     "trainer,trainers,presenter,presenters,presented by,instructor,instructors,facilitator,facilitators,speaker,"
     "speakers,taught by,given by,led by,teacher,who gives it,instructora,facilitador,facilitadora,capacitador,"
     "capacitadora,impartido por,impartida por,dado por,ponente,docente,quien lo da,quien la da"},
    {Categories,
     "category,categories,level,levels,aimed at,intended for,categoria,categorias,nivel,niveles,dirigido a,dirigida a"},
}};

/// Calls visit(phrase, whole) for each phrase.
template<class Visit>
void for_each_phrase(std::string_view phrases, Visit visit) {
    while (!phrases.empty()) {
        const std::size_t end = std::min(phrases.find(','), phrases.size());
        std::string_view phrase = phrases.substr(0, end);
        const bool whole = phrase.starts_with('=');
        phrase.remove_prefix(whole ? 1 : 0);
        visit(phrase, whole);
        phrases.remove_prefix(std::min(end + 1, phrases.size()));
    }
}

/// From the beginning of a word to the end of one.
bool stands_in(std::string_view words, std::string_view phrase) {
    for (std::size_t at = 0; phrase.size() <= words.size() - at;) {
        const std::string_view rest = words.substr(at);
        if (rest.starts_with(phrase) && (rest.size() == phrase.size() || rest[phrase.size()] == ' '))
            return true;
        const std::size_t space = rest.find(' ');
        if (space == std::string_view::npos)
            return false;
        at += space + 1;
    }
    return false;
}

void look_in(std::span<const Phrases> fields, std::string_view words, HeadingMeaning& meaning) {
    for (const auto& [field, phrases] : fields)
        for_each_phrase(phrases, [&, its = field](std::string_view phrase, bool whole) {
            if (phrase == words)
                meaning = {HeadingMatch::Whole, its, false};
            else if (meaning.match == HeadingMatch::None && !whole && stands_in(words, phrase))
                meaning = {HeadingMatch::Within, its, false};
        });
}

} // namespace

HeadingMeaning heading_meaning(std::string_view heading, ImportTarget target) {
    const std::string words = folded_words(heading);
    HeadingMeaning meaning;
    if (target == ImportTarget::Catalogue)
        look_in(of_catalogues, words, meaning);
    if (meaning.match != HeadingMatch::Whole)
        look_in(table, words, meaning);
    meaning.ends = meaning.field == From && (stands_in(words, "completed") || stands_in(words, "completion"));
    return meaning;
}

} // namespace imh
