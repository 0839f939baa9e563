use ionoscloud_api::mongodb::kinds;

use super::Template;
use crate::resource::Collection;
use crate::{Error, ErrorKind};

/// There are about ten.
const MOST_TEMPLATES: usize = 1000;

/// Words that are in the names of almost all templates.
const TOO_VAGUE: [&str; 2] = ["mongodb", "business"];

impl Collection<kinds::Template> {
    /// Finds the one template with this id, or with this word in its name, such as `XS` or `playground`.
    ///
    /// Words count as a whole and whatever their case: `S` finds neither `XS` nor `4XL_S`. Several words count if they
    /// follow on one another, `business s`. The API cannot search, so all templates are read.
    ///
    /// ```no_run
    /// # use ionoscloud::mongodb::NewCluster;
    /// # async fn example(client: ionoscloud::Client, order: NewCluster) -> Result<(), ionoscloud::Error> {
    /// let template = client.mongodb().templates().matching("XS").await?;
    /// let order = order.template_id(template.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the list, and [`ErrorKind::InvalidInput`] if no template or more than one is found, with the names to
    /// choose from; of nothing, `mongodb` or `business` alone, without asking.
    pub async fn matching(&self, id_or_word: &str) -> Result<Template, Error> {
        let words: Vec<&str> = id_or_word.split_whitespace().collect();
        if words.iter().all(|word| TOO_VAGUE.iter().any(|vague| vague.eq_ignore_ascii_case(word))) {
            let text = format!("{id_or_word:?} is too vague for a template; say its id or its size, such as \"XS\"");
            return Err(Error::new(ErrorKind::InvalidInput, text));
        }
        let templates = self.list().collect_up_to(MOST_TEMPLATES).await?;
        let found: Vec<&Template> = templates.iter().filter(|template| is_called(template, &words)).collect();
        let text = match found.as_slice() {
            [template] => return Ok((*template).clone()),
            [] => format!("there is no template {id_or_word:?}; there are: {}", names(&templates)),
            several => {
                format!("{id_or_word:?} stands for several templates: {}; say more", names(several.iter().copied()))
            }
        };
        Err(Error::new(ErrorKind::InvalidInput, text))
    }
}

/// Whether these words are the id of a template, or follow on one another in its name.
fn is_called(template: &Template, words: &[&str]) -> bool {
    let name: Vec<&str> = name(template).unwrap_or_default().split_whitespace().collect();
    let matches = |part: &[&str]| part.iter().zip(words).all(|(one, other)| one.eq_ignore_ascii_case(other));
    matches!(words, [id] if template.id.as_str().eq_ignore_ascii_case(id))
        || name.windows(words.len().max(1)).any(matches)
}

fn name(template: &Template) -> Option<&str> {
    template.properties.as_ref()?.name.as_deref()
}

fn names<'a>(templates: impl IntoIterator<Item = &'a Template>) -> String {
    let names = templates.into_iter().map(|template| name(template).unwrap_or(template.id.as_str()));
    names.collect::<Vec<_>>().join(", ")
}
