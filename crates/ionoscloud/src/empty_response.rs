use ionoscloud_api::Operation;

use crate::{Client, Error};

impl Client {
    /// Sends a write, and reads the resource where the response is a success without a body, as gateways send it.
    ///
    /// If that cannot be read either, the error is that of the write.
    pub(crate) async fn send_or_read<W, R>(&self, write: W, read: R) -> Result<W::Output, Error>
    where
        W: Operation,
        R: Operation<Output = W::Output>,
    {
        match self.send(write).await {
            Err(error) if error.is_empty_success() => self.send(read).await.map_err(|_| error),
            result => result,
        }
    }
}
