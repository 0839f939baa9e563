use ionoscloud_api::mongodb::kinds;

use super::Template;
use crate::resource::Collection;
use crate::{Error, ErrorKind};
use ionoscloud_core::quoted;

/// The API has about ten.
const MAX_TEMPLATES: usize = 1000;

/// Words that are in the names of almost all templates.
const TOO_VAGUE: [&str; 2] = ["mongodb", "business"];

impl Collection<kinds::Template> {
    /// Returns the one template with this id, or with this word in its name, such as `XS` or `playground`.
    ///
    /// Whole words match, in any case: `S` finds neither `XS` nor `4XL_S`. Several words match if they are consecutive,
    /// `business s`. The API cannot search, so all templates are read.
    ///
    /// ```no_run
    /// # use ionoscloud::mongodb::NewCluster;
    /// # async fn example(client: ionoscloud::Client, new: NewCluster) -> Result<(), ionoscloud::Error> {
    /// let template = client.mongodb().templates().matching("XS").await?;
    /// let new = new.template_id(template.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the list, and [`ErrorKind::Ambiguous`] if more than one template matches, and
    /// [`ErrorKind::InvalidInput`] if none does, with the names to choose from; for an empty text, `mongodb` or
    /// `business` alone, before a request is sent.
    pub async fn matching(&self, id_or_word: &str) -> Result<Template, Error> {
        let words: Vec<&str> = id_or_word.split_whitespace().collect();
        if words.iter().all(|word| TOO_VAGUE.iter().any(|vague| vague.eq_ignore_ascii_case(word))) {
            let text =
                format!("{} is too vague for a template; use its id or its size, such as \"XS\"", quoted(id_or_word));
            return Err(Error::new(ErrorKind::InvalidInput, text));
        }
        let templates = self.list().collect_up_to(MAX_TEMPLATES).await?;
        let found: Vec<&Template> = templates.iter().filter(|template| is_called(template, &words)).collect();
        match found.as_slice() {
            [template] => Ok((*template).clone()),
            [] => {
                let text = format!("there is no template {}; there are: {}", quoted(id_or_word), names(&templates));
                Err(Error::new(ErrorKind::InvalidInput, text))
            }
            several => {
                let text = format!(
                    "{} matches several templates: {}; use a more specific name",
                    quoted(id_or_word),
                    names(several.iter().copied())
                );
                Err(Error::new(ErrorKind::Ambiguous, text))
            }
        }
    }
}

/// Returns true if these words are the id of a template, or consecutive words of its name.
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
