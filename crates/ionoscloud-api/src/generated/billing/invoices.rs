// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::{Invoice, InvoiceId, InvoiceList};

use super::PRODUCT;

/// Lists the invoices of a month with their items, for every contract of the caller.
///
/// `GET /invoices/{period}`, returns a list of [`Invoice`]. The response is a list without an object around it.
#[doc(alias = "invoicesFindByPeriod")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListInvoicesForPeriod {
    period: String,
    contract_number: Option<String>,
    date_format: Option<String>,
}

impl ListInvoicesForPeriod {
    /// Lists every invoice of this month.
    ///
    /// * `period`: The month, such as `2026-05`.
    pub fn new(period: impl Into<String>) -> Self {
        Self { period: period.into(), contract_number: None, date_format: None }
    }

    /// The contract; every contract of the caller by default.
    #[doc(alias = "contractid")]
    pub fn contract_number(mut self, contract_number: impl Into<String>) -> Self {
        self.contract_number = Some(contract_number.into());
        self
    }

    /// The format of the dates in the response; the API documents no values.
    #[doc(alias = "dateformat")]
    pub fn date_format(mut self, date_format: impl Into<String>) -> Self {
        self.date_format = Some(date_format.into());
        self
    }
}

impl Operation for ListInvoicesForPeriod {
    type Output = Vec<Invoice>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "invoicesFindByPeriod", Method::GET, "/invoices/{period}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.period])
            .query("contractid", &self.contract_number)
            .query("dateformat", &self.date_format)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Lists the invoices of a contract with their amounts, all in one response.
///
/// `GET /{contract}/invoices`, returns the [`InvoiceList`].
#[doc(alias = "invoicesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListInvoices {
    contract_number: i64,
}

impl ListInvoices {
    /// Lists every invoice of this contract.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number }
    }
}

impl Operation for ListInvoices {
    type Output = InvoiceList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "invoicesGet", Method::GET, "/{contract}/invoices");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns an invoice with its items, by data centre and meter.
///
/// `GET /{contract}/invoices/{id}`, returns the [`Invoice`].
#[doc(alias = "invoicesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetInvoice {
    contract_number: i64,
    invoice_id: InvoiceId,
    date_format: Option<String>,
}

impl GetInvoice {
    /// Returns the invoice of this contract with this id.
    ///
    /// * `contract_number`: The contract.
    /// * `invoice_id`: The invoice, such as `GY00350536`.
    pub fn new(contract_number: i64, invoice_id: impl Into<InvoiceId>) -> Self {
        Self { contract_number, invoice_id: invoice_id.into(), date_format: None }
    }

    /// The format of the dates in the response; the API documents no values.
    #[doc(alias = "dateformat")]
    pub fn date_format(mut self, date_format: impl Into<String>) -> Self {
        self.date_format = Some(date_format.into());
        self
    }
}

impl Operation for GetInvoice {
    type Output = Invoice;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "invoicesFindById", Method::GET, "/{contract}/invoices/{id}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string(), self.invoice_id.as_str()])
            .query("dateformat", &self.date_format)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
